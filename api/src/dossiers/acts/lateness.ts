import type { ActOnDossier } from '@motcua/contracts/dossiers';
import { findCauses } from '@motcua/db/dossiers/lateness-causes';
import { explainOverdue, findOpenOverdue } from '@motcua/db/dossiers/overdue-records';
import { explainShare } from '@motcua/db/dossiers/overdue-shares';
import { checkNewDate } from '@motcua/rules/deadlines/check-new-date';
import { dateOf, momentText } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayApologise } from '@motcua/rules/dossiers/may-apologise';
import { insist, Refusal } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';
import { wholeOf } from '../hold-dossier.ts';
import { refuseDeadline } from '../refuse-deadline.ts';
import { sharesPassed } from '../shares-passed.ts';
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

/**
 * Lateness has a cause, with proof; the date that was promised stays what it was. The part of an agency that passed its
 * share is explained by the head of the unit, or by that agency itself.
 */
export async function explainLateness(
  { tx, clerk, held }: Acting,
  wish: Extract<ActOnDossier, { act: 'explain-lateness' }>,
): Promise<Effect> {
  const { agencyId, cause, fault, proof } = wish;
  const { code, dossierId, shopId } = held.dossier;
  const open = await findOpenOverdue(tx, dossierId);
  if (open === null) throw new Refusal('not-late', { code });
  const causes = await findCauses(tx, shopId);
  if (!causes.some((one) => one.code === cause && one.active))
    throw new Refusal('cause-out-of-use', { cause });
  const staffId = clerk.staffId;
  if (agencyId === null) {
    await explainOverdue(tx, open.recordId, { cause, fault, proof, staffId });
    return { detail: { cause, fault, proof } };
  }
  if (!held.head && clerk.agencyId !== agencyId) throw new Refusal('not-allowed');
  const share = sharesPassed(held.shop, held.clocks, held.now).find((one) => one.agencyId === agencyId);
  if (!share) throw new Refusal('not-late', { code });
  const { lateMinutes } = share;
  await explainShare(tx, open.recordId, { agencyId, lateMinutes, cause, fault, proof, staffId });
  return { detail: { agencyId, lateMinutes, cause, fault, proof } };
}
