import type { CardHolder } from '@motcua/contracts/card-holder';
import type { CounterId, StopId, VisitId } from '@motcua/contracts/ids';
import type { Desk, DeskStop, HeldStop, ShiftOnCounter } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { newestPosition } from '@motcua/db/journal/read';
import { countServed, findCall } from '@motcua/db/queue/calls';
import { type CounterRow, findCounter } from '@motcua/db/queue/counters';
import { findDossierOfStop } from '@motcua/db/queue/dossier-of-stop';
import {
  countWaiting,
  findDetails,
  findMissed,
  findStops,
  type StopDetail,
  type StopRow,
} from '@motcua/db/queue/find-stops';
import { checkCode } from '@motcua/db/queue/follow-token';
import { findHelpCalls } from '@motcua/db/queue/help-calls';
import { findHolds, type HoldRow } from '@motcua/db/queue/holds';
import { findSealedHolder } from '@motcua/db/queue/sealed-holder';
import { findLastAct, type UndoableAct } from '@motcua/db/queue/undos';
import { findDayKey } from '@motcua/db/shops/day-keys';
import { findHall } from '@motcua/db/shops/hall';
import { findPrinterTroubles } from '@motcua/db/shops/printers';
import { findScreenTroubles } from '@motcua/db/shops/screen-health';
import { inSnapshot } from '@motcua/db/transaction';
import { callingOrder } from '@motcua/rules/queue/calling-order';
import { chooseNext } from '@motcua/rules/queue/choose-next';
import { mayUndo, undoSeconds } from '@motcua/rules/queue/may-undo';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { lastForecast } from '../waits/forecast.ts';
import { tellWaiting } from '../waits/tell-waiting.ts';
import { queueAt } from './queue-at.ts';
import { openHolder } from './seal-holder.ts';

/** Everything a clerk's screen shows of one counter, as it was at one moment. */
export function readDesk(house: House, clerk: Clerk, counterId: CounterId): Promise<Desk> {
  return inSnapshot(house.db, async (tx) => {
    const counter = found(await findCounter(tx, counterId));
    mayIn(clerk, counter.shopId, 'desk.read');
    const hall = found(await findHall(tx, counter.shopId));
    const position = await newestPosition(tx);
    const { queue, waiting, callable } = await queueAt(tx, counter, hall.day);
    const holds = await findHolds(tx, counter.shopId);
    const missed = await findMissed(tx, { shopId: counter.shopId, day: hall.day, sectors: counter.sectors });
    const heldStops = await findStops(
      tx,
      holds.map((hold) => hold.stopId),
    );
    const [currentStop] = counter.stopId ? await findStops(tx, [counter.stopId]) : [];
    const shown = [...waiting, ...missed, ...heldStops, ...(currentStop ? [currentStop] : [])];
    const details = await findDetails(
      tx,
      shown.map((stop) => stop.stopId),
    );
    const show = (stop: StopRow) => deskStop(stop, details.get(stop.stopId));

    return {
      position,
      now: new Date(hall.now).toISOString(),
      counterId,
      number: counter.number,
      nameVi: counter.nameVi,
      sectors: counter.sectors,
      policy: counter.policy,
      callRules: counter.callRules,
      shift: shiftOf(counter),
      current: await currentOf(tx, { counter, clerk, day: hall.day }, currentStop && show(currentStop)),
      queue: inCallingOrder(
        waiting,
        callable,
        callingOrder(queue).map((stop) => stop.stopId),
      ).map(show),
      nextWhy: chooseNext(queue)?.why ?? null,
      held: heldOf(holds, heldStops, show),
      missed: missed.map(show),
      waiting: tellWaiting(
        await countWaiting(tx, counter.shopId, hall.day),
        lastForecast(house, counter.shopId, null),
      ),
      undoable: undoableOf(await findLastAct(tx, counterId), counter, clerk, Date.parse(hall.now)),
      printers: await findPrinterTroubles(tx, counter.shopId),
      screens: await findScreenTroubles(tx, counter.shopId),
      helpCalls: await findHelpCalls(tx, counter.shopId),
      servedToday: await countServed(tx, counterId, hall.day),
    };
  });
}

/** Those who can be called now, in their order; behind them, by arrival, those who are at another counter. */
function inCallingOrder(waiting: StopRow[], callable: StopRow[], order: string[]): StopRow[] {
  const byId = new Map<string, StopRow>(callable.map((stop) => [stop.stopId, stop]));
  const busy = waiting.filter((stop) => !byId.has(stop.stopId)).sort((a, b) => a.queuedAt - b.queuedAt);
  return [...order.flatMap((stopId) => byId.get(stopId) ?? []), ...busy];
}

export function shiftOf(counter: CounterRow): ShiftOnCounter | null {
  const { shift } = counter;
  if (!shift) return null;
  return {
    staffId: shift.staffId,
    displayName: shift.displayName,
    standsInForName: shift.standsInForName,
    openedAt: new Date(shift.openedAt).toISOString(),
    pausedSince: shift.pausedSince === null ? null : new Date(shift.pausedSince).toISOString(),
    pauseReason: shift.pauseReason,
  };
}

function deskStop(stop: StopRow, detail: StopDetail | undefined): DeskStop {
  return {
    stopId: stop.stopId,
    visitId: stop.visitId,
    label: stop.label,
    sector: stop.sector,
    purpose: stop.purpose,
    state: stop.state,
    priorityClass: stop.priority?.code ?? null,
    language: stop.language,
    procedures: detail?.procedures ?? [],
    takenAt: new Date(stop.takenAt).toISOString(),
    queuedAt: new Date(stop.queuedAt).toISOString(),
    putFirst: stop.putFirstAt !== null,
    transferredFrom: stop.transferredFrom,
    forCounter: stop.forCounter,
    forStaffName: stop.forStaffName,
    busyAtCounter: stop.busyAtCounter,
    otherStops: detail?.otherStops ?? [],
  };
}

async function currentOf(
  tx: Tx,
  { counter, clerk, day }: { counter: CounterRow; clerk: Clerk; day: string },
  stop: DeskStop | undefined,
): Promise<Desk['current']> {
  if (!counter.callId || !stop) return null;
  const call = found(await findCall(tx, counter.callId));
  const key = await findDayKey(tx, counter.shopId, day);
  // Only whoever serves the person sees who it is, not every colleague who may look at the desk.
  const mine = counter.shift?.staffId === clerk.staffId;
  return {
    callId: call.callId,
    stop,
    calledAt: new Date(call.calledAt).toISOString(),
    lastCalledAt: new Date(call.lastCalledAt).toISOString(),
    calls: call.calls,
    arrivedAt: call.arrivedAt === null ? null : new Date(call.arrivedAt).toISOString(),
    why: call.why,
    holder: key && mine ? await holderOf(tx, key, stop.visitId) : null,
    dossier: stop.purpose === 'submit' ? null : await findDossierOfStop(tx, stop.stopId),
    checkCode: key && checkCode(key, stop.visitId),
  };
}

async function holderOf(tx: Tx, key: Buffer, visitId: VisitId): Promise<CardHolder | null> {
  const sealed = await findSealedHolder(tx, visitId);
  return sealed && openHolder(key, sealed);
}

function heldOf(holds: HoldRow[], stops: StopRow[], show: (stop: StopRow) => DeskStop): HeldStop[] {
  const byId = new Map<StopId, StopRow>(stops.map((stop) => [stop.stopId, stop]));
  return holds.flatMap((hold) => {
    const stop = byId.get(hold.stopId);
    if (!stop) return [];
    return [
      {
        stop: show(stop),
        ownerStaffId: hold.ownerStaffId,
        ownerName: hold.ownerName,
        place: hold.place,
        reason: hold.reason,
        heldAt: new Date(hold.heldAt).toISOString(),
        until: new Date(hold.untilAt).toISOString(),
      },
    ];
  });
}

function undoableOf(
  last: UndoableAct | null,
  counter: CounterRow,
  clerk: Clerk,
  now: number,
): Desk['undoable'] {
  if (!last || last.undoneAt || last.staffId !== clerk.staffId || last.version !== last.versionNow)
    return null;
  if (last.before.call && counter.shift?.pausedSince) return null;
  const at = Date.parse(last.at);
  if (!mayUndo(at, now).ok) return null;
  return { act: last.act, label: last.label, until: new Date(at + undoSeconds * 1_000).toISOString() };
}
