import type { VisitId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { askForCopy, lockVisitOfToday } from '@motcua/db/queue/slips';
import { mayReprint } from '@motcua/rules/queue/may-reprint';
import { found, insist, Refusal } from '../refusal.ts';
import { type Asker, actorOf, clerkOf, deviceOf, mayIn } from '../staff/asker.ts';

/** The slip once more, marked as such. It makes no ticket: the number, the code and the place stay what they are. */
export async function reprintSlip(tx: Tx, asker: Asker, visitId: VisitId): Promise<{ copy: number }> {
  const visit = found(await lockVisitOfToday(tx, visitId));
  const actor = actorOf(asker.kind === 'device' ? deviceOf(asker) : clerkOf(asker));
  if (asker.kind === 'device') {
    // A kiosk may print again what it gave itself, and nothing else.
    if (asker.deviceId !== visit.deviceId) throw new Refusal('not-found');
  } else mayIn(clerkOf(asker), visit.shopId, 'slip.reprint');
  if (visit.printing === 'none') throw new Refusal('no-printer');
  insist(mayReprint(visit.copies, asker.kind === 'device' ? 'kiosk' : 'staff'));

  const copy = await askForCopy(tx, visitId, visit.deviceId);
  await record(tx, {
    name: 'ticket.reprint-asked',
    shopId: visit.shopId,
    actor,
    payload: { visitId, label: visit.label, deviceId: visit.deviceId, copy },
  });
  return { copy };
}
