import type { ClockChange } from '@motcua/contracts/deadlines';
import type { PromisedDate } from '@motcua/contracts/dossiers';
import type { Tx } from '@motcua/db/connect';
import { type ClockRow, keepClock } from '@motcua/db/dossiers/clocks';
import { promiseDate } from '@motcua/db/dossiers/promises';
import { scheduleOf } from '@motcua/rules/deadlines/schedule';
import type { HeldDossier } from './hold-dossier.ts';
import { refuseDeadline } from './refuse-deadline.ts';

/**
 * Writes what happened into a clock's ledger and derives its date anew from the whole of it; never from the date that
 * stood before. Where the date is another one, it is promised with its cause, and the old promise stays.
 */
export async function turnClock(
  tx: Tx,
  held: HeldDossier,
  clock: ClockRow,
  changes: ClockChange[],
  cause: PromisedDate['cause'] | null,
): Promise<string> {
  const { shop } = held;
  const derived = refuseDeadline(() =>
    scheduleOf(shop.calendar, shop.timeZone, clock.receivedAt, clock.term, changes, shop.settings),
  );
  await keepClock(tx, { clockId: clock.clockId, changes }, { ...derived, calendarVersion: shop.version });
  if (cause !== null && clock.kind === 'whole' && derived.dueAt !== clock.dueAt)
    await promiseDate(tx, held.dossier.dossierId, derived.dueAt, cause);
  return derived.dueAt;
}

/** The ledger with a pause that begins now. */
export function paused(changes: readonly ClockChange[], at: ClockMoment): ClockChange[] {
  return [...changes, { kind: 'pause', from: at, to: null }];
}

/** The ledger with its open pause ended, and counted from the beginning where the rule says so. */
export function resumed(
  changes: readonly ClockChange[],
  at: ClockMoment,
  from: 'restart' | 'resume',
): ClockChange[] {
  const ended = changes.map((change) =>
    change.kind === 'pause' && change.to === null ? { ...change, to: at } : change,
  );
  return from === 'restart' ? [...ended, { kind: 'restart', at }] : ended;
}

type ClockMoment = Extract<ClockChange, { kind: 'restart' }>['at'];
