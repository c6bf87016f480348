import { forgetOldAnswers } from '@motcua/db/repeats/store';
import { forgetOldSessions } from '@motcua/db/staff/sessions';
import { forgetOldFailures } from '@motcua/db/staff/sign-ins';
import type { House } from '../house.ts';

/** Forgets what nobody can use any more: answers no screen asks for again, sessions past their limits, old failed sign-ins. */
export async function forgetOld(house: House): Promise<void> {
  const answers = await forgetOldAnswers(house.db);
  const sessions = await forgetOldSessions(house.db);
  const failures = await forgetOldFailures(house.db);
  house.log.info({ answers, sessions, failures }, 'old rows were forgotten');
}
