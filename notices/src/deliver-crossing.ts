import type { Tx } from '@motcua/db/connect';
import { findDeadlineSettings } from '@motcua/db/deadlines/deadline-settings';
import { readNow } from '@motcua/db/deadlines/read-now';
import { holdUntold, markTold, type UntoldCrossings } from '@motcua/db/dossiers/events';
import {
  findHeads,
  keepNotices,
  type NewNotice,
  type NoticeReceiver,
  worksHere,
} from '@motcua/db/dossiers/notices';
import { inTransaction } from '@motcua/db/transaction';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { digestMoment } from '@motcua/rules/deadlines/digest-moment';
import { nextOpening } from '@motcua/rules/deadlines/next-opening';
import { instantOf, wallAt } from '@motcua/rules/deadlines/zone';
import { type NoticeParty, noticesOfCrossings } from '@motcua/rules/dossiers/notices-of-crossings';
import type { House } from './house.ts';
import { sendingCalendar } from './sending-calendar.ts';

/**
 * Writes down who is told of a crossing, and when. What the same clock passed and nobody was told of yet is told with it,
 * so that after a stand-still there is one notice and not one a day. Done twice, or by two, it finds nothing left to do.
 * The applicant is told of acts and not of thresholds: their own page shows those by itself.
 */
export async function deliverCrossing(house: House, eventId: string): Promise<void> {
  await inTransaction(house.db, async (tx) => {
    const crossings = await holdUntold(tx, eventId);
    if (!crossings) return;
    if (!crossings.superseded) await keepNotices(tx, await noticesOf(tx, crossings));
    await markTold(tx, crossings.eventIds);
  });
}

async function noticesOf(tx: Tx, crossings: UntoldCrossings): Promise<NewNotice[]> {
  const { dossierId, shopId, clockKind, version } = crossings;
  const planned = noticesOfCrossings(crossings.kinds, crossings, await findDeadlineSettings(tx, shopId));
  if (planned.length === 0) return [];
  const sendAt = await sendingTimes(tx, crossings);
  const notices: NewNotice[] = [];
  for (const { kind, parties, when } of planned)
    for (const receiver of await receiversOf(tx, crossings, parties))
      notices.push({
        ...receiver,
        shopId,
        dossierId,
        kind,
        once: [dossierId, `${clockKind}.${kind}`, version, receiver.toId].join('/'),
        sendAt: sendAt[when],
      });
  return notices;
}

/** Each person once: who is of two parties is told as the higher one. */
async function receiversOf(
  tx: Tx,
  { shopId, holderStaffId, holderAgencyId }: UntoldCrossings,
  parties: readonly NoticeParty[],
): Promise<NoticeReceiver[]> {
  const heads = parties.some((party) => party !== 'holder') ? await findHeads(tx, shopId) : [];
  const toKind = parties.includes('leadership') ? 'leadership' : 'head';
  const receivers: NoticeReceiver[] = heads.map((toId) => ({ toKind, toId }));
  if (!parties.includes('holder')) return receivers;
  if (holderStaffId === null || !(await worksHere(tx, holderStaffId, shopId)))
    receivers.push({ toKind: 'unit', toId: holderAgencyId });
  else if (!heads.includes(holderStaffId)) receivers.push({ toKind: 'staff', toId: holderStaffId });
  return receivers;
}

/** By the calendar of the shop. Where it says nothing of the days to come, people are told now rather than never. */
async function sendingTimes(tx: Tx, { shopId }: UntoldCrossings): Promise<{ soon: string; digest: string }> {
  const now = await readNow(tx);
  try {
    const { calendar, timeZone } = await sendingCalendar(tx, shopId);
    const wall = wallAt(now, timeZone);
    return {
      soon: instantOf(nextOpening(calendar, wall), timeZone),
      digest: instantOf(digestMoment(calendar, wall), timeZone),
    };
  } catch (error) {
    if (error instanceof DeadlineError) return { soon: now, digest: now };
    throw error;
  }
}
