import type { CounterId, SectorCode, StaffId, StopId } from '@motcua/contracts/ids';
import type { StopAnswer, TransferStop, TransferTarget } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endCall, findOpenCallOfStop } from '@motcua/db/queue/calls';
import { hasOpenStopInSector, insertTransfer, readBefore, redirectStop } from '@motcua/db/queue/change-stop';
import { findCounter, findCounterOfClerk } from '@motcua/db/queue/counters';
import type { StopRow } from '@motcua/db/queue/find-stops';
import { endHold } from '@motcua/db/queue/holds';
import { insertUndoable } from '@motcua/db/queue/undos';
import { findWishedSectors } from '@motcua/db/shops/hall';
import { mayAct } from '@motcua/rules/queue/stop-states';
import { insist, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { ofStop } from './at-counter-entry.ts';
import { answerOf, holdStopOf } from './at-the-counter.ts';
import { refuseForeignCall } from './refuse-foreign-call.ts';

/** Sends a stop to a sector, a counter or a colleague, at the head or the tail. The number on the paper stays. */
export async function transferStop(
  tx: Tx,
  clerk: Clerk,
  stopId: StopId,
  wish: TransferStop,
): Promise<StopAnswer> {
  const { moment, stop } = await holdStopOf(tx, clerk, stopId);
  insist(mayAct('transfer', stop.state));
  const call = await findOpenCallOfStop(tx, stopId);
  await refuseForeignCall(tx, clerk, moment.shopId, call);
  const to = await destinationOf(tx, stop, wish.target);

  const before = await readBefore(tx, stopId);
  if (call) await endCall(tx, call.callId, 'transferred', moment.now);
  await endHold(tx, stopId);
  const version = await redirectStop(tx, stopId, { ...to, place: wish.place, at: moment.now });
  await insertTransfer(tx, {
    stopId,
    staffId: clerk.staffId,
    fromSector: stop.sector,
    fromCounterId: call?.counterId ?? null,
    toSector: to.sector,
    toCounterId: to.forCounterId,
    toStaffId: to.forStaffId,
    place: wish.place,
    reason: wish.reason,
    at: moment.now,
  });
  const undoAt = call?.counterId ?? (await findCounterOfClerk(tx, clerk.staffId))?.counterId;
  if (undoAt)
    await insertUndoable(tx, {
      counterId: undoAt,
      staffId: clerk.staffId,
      stopId,
      act: 'transfer',
      before,
      version,
      at: moment.now,
    });
  await record(tx, {
    name: 'stop.transferred',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    reason: wish.reason,
    payload: {
      ...ofStop(stop),
      counterId: call?.counterId ?? null,
      counter: call?.counter ?? null,
      target: wish.target,
      place: wish.place,
    },
  });
  return answerOf(stop, 'waiting');
}

type Destination = { sector: SectorCode; forCounterId: CounterId | null; forStaffId: StaffId | null };

async function destinationOf(tx: Tx, stop: StopRow, target: TransferTarget): Promise<Destination> {
  if (target.to === 'sector') {
    const [sector] = await findWishedSectors(tx, stop.shopId, [target.sector]);
    if (!sector?.offered || !sector.served)
      throw new Refusal('sector-not-offered', { sector: target.sector });
    if (await hasOpenStopInSector(tx, stop.stopId, target.sector))
      throw new Refusal('sector-already-in-visit', { sector: target.sector });
    return { sector: target.sector, forCounterId: null, forStaffId: null };
  }
  const counter =
    target.to === 'counter'
      ? await findCounter(tx, target.counterId)
      : await findCounterOfClerk(tx, target.staffId);
  // Somebody sent to an empty chair would wait for ever.
  if (!counter?.shift || counter.shopId !== stop.shopId) throw new Refusal('counter-not-open', {});
  return target.to === 'counter'
    ? { sector: stop.sector, forCounterId: counter.counterId, forStaffId: null }
    : { sector: stop.sector, forCounterId: null, forStaffId: target.staffId };
}
