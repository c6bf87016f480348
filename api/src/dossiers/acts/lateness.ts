import type { ActOnDossier } from '@motcua/contracts/dossiers';
import { explainOverdue, findOpenOverdue } from '@motcua/db/dossiers/overdue-records';
import { checkNewDate } from '@motcua/rules/deadlines/check-new-date';
import { dateOf, momentText } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayApologise } from '@motcua/rules/dossiers/may-apologise';
import { insist, Refusal } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';
import { wholeOf } from '../hold-dossier.ts';
import { refuseDeadline } from '../refuse-deadline.ts';
import { turnClock } from '../turn-clock.ts';

/** Form 04, signed by the head of the late agency: a new date, once, and at the latest one day before the old one. */
export async function apologise(
  { tx, held }: Acting,
  wish: Extract<ActOnDossier, { act: 'apologise' }>,
): Promise<Effect> {
  if (!held.head) throw new Refusal('not-allowed');
  const whole = wholeOf(held);
  const wall = wallAt(held.now, held.shop.timeZone);
  const before = whole.changes.filter((change) => change.kind === 'appoint').length;
  insist(mayApologise(dateOf(wall), dateOf(wallAt(whole.dueAt, held.shop.timeZone)), before));
  refuseDeadline(() => checkNewDate(whole.dueAt, held.shop.timeZone, wish.newDue));
  const dueAt = await turnClock(
    tx,
    held,
    whole,
    [...whole.changes, { kind: 'appoint', at: momentText(wall), due: wish.newDue }],
    'apology',
  );
  return { detail: { reason: wish.reason, dueAt } };
}

/** Lateness has a cause, with proof. The date that was promised stays what it was. */
export async function explainLateness(
  { tx, clerk, held }: Acting,
  wish: Extract<ActOnDossier, { act: 'explain-lateness' }>,
): Promise<Effect> {
  const open = await findOpenOverdue(tx, held.dossier.dossierId);
  if (open === null) throw new Refusal('not-late', { code: held.dossier.code });
  await explainOverdue(tx, open.recordId, { ...wish, staffId: clerk.staffId });
  return { detail: { cause: wish.cause, fault: wish.fault, proof: wish.proof } };
}
