import type { CallId, CounterId, StopId } from '@motcua/contracts/ids';
import type { StopAnswer, StopState } from '@motcua/contracts/queue';
import type { Role } from '@motcua/contracts/staff';
import type { Tx } from '@motcua/db/connect';
import { type CallRow, findCall } from '@motcua/db/queue/calls';
import { type CounterRow, findCounter } from '@motcua/db/queue/counters';
import { findStop, type StopRow } from '@motcua/db/queue/find-stops';
import { lockQueue, type Moment } from '@motcua/db/queue/lock-queue';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

export type OpenCounter = CounterRow & { shift: NonNullable<CounterRow['shift']> };

/** The queue is held, and the counter is the clerk's own: open, and theirs. */
export async function holdOwnCounter(
  tx: Tx,
  clerk: Clerk,
  counterId: CounterId,
): Promise<{ moment: Moment; counter: OpenCounter }> {
  const moment = found(await lockQueue(tx, { counterId }));
  mayIn(clerk, moment.shopId, 'queue.call');
  const counter = found(await findCounter(tx, counterId));
  return { moment, counter: ownOpen(counter, clerk) };
}

function ownOpen(counter: CounterRow, clerk: Clerk): OpenCounter {
  const { shift } = counter;
  if (!shift) throw new Refusal('counter-not-open', { counter: counter.number });
  if (shift.staffId !== clerk.staffId) throw new Refusal('wrong-counter', { counter: counter.number });
  return { ...counter, shift };
}

export type HeldCall = { moment: Moment; call: CallRow; stop: StopRow; counter: CounterRow; role: Role };

/**
 * The queue is held, and the call is at a counter of this clerk (a supervisor may help at any counter).
 * An ended call is handed over too: the act decides whether it had already done that itself.
 */
export async function holdCall(tx: Tx, clerk: Clerk, callId: CallId): Promise<HeldCall> {
  const moment = found(await lockQueue(tx, { callId }));
  const role = mayIn(clerk, moment.shopId, 'queue.act');
  const call = found(await findCall(tx, callId));
  const counter = found(await findCounter(tx, call.counterId));
  const mine = counter.shift?.staffId === clerk.staffId || call.staffId === clerk.staffId;
  if (!mine && role !== 'supervisor') throw new Refusal('wrong-counter', { counter: call.counter });
  return { moment, call, stop: found(await findStop(tx, call.stopId)), counter, role };
}

/** Done already, by this very act: a success. Ended in another way: a stale button, and it is said so. */
export function isDoneAlready(call: CallRow, outcome: string): boolean {
  if (call.endedAt === null) return false;
  if (call.outcome === outcome) return true;
  throw new Refusal('call-ended', { counter: call.counter });
}

export type HeldStopAct = { moment: Moment; stop: StopRow };

/** The queue is held, and the stop is one of a shop in which this clerk may act. */
export async function holdStopOf(tx: Tx, clerk: Clerk, stopId: StopId): Promise<HeldStopAct> {
  const moment = found(await lockQueue(tx, { stopId }));
  mayIn(clerk, moment.shopId, 'queue.act');
  return { moment, stop: found(await findStop(tx, stopId)) };
}

export function answerOf(stop: StopRow, state: StopState, callId: CallId | null = null): StopAnswer {
  return { stopId: stop.stopId, label: stop.label, state, callId };
}
