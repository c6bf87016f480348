import { sweepUntilDone } from '@motcua/db/dossiers/sweep-until-done';
import type { House } from '../house.ts';

/** Passes every deadline whose threshold has come. PostgreSQL decides which; this job only makes it soon. */
export async function sweepDeadlines(house: House): Promise<void> {
  if ((await sweepUntilDone(house.db)) > 0) house.nudge();
}
