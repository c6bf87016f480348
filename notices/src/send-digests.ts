import { sendDueNotices } from '@motcua/db/dossiers/notices';
import type { House } from './house.ts';

/** Hands out the notices whose morning has come: from now on they lie on the desks of those they are for. */
export async function sendDigests(house: House): Promise<void> {
  const sent = await sendDueNotices(house.db);
  if (sent > 0) house.log.info({ sent }, 'notices of deadlines were handed out');
}
