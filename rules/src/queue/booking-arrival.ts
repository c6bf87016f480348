import type { Verdict } from '@motcua/contracts/problems';

const earlyMs = 30 * 60_000;
/** How long after the end of their slot somebody may still come. */
export const graceMs = 10 * 60_000;

/** From when and until when somebody with a kept time may say that they are there. Epoch milliseconds. */
export const arrivalWindow = (slotAt: number, slotEndsAt: number): { from: number; until: number } => ({
  from: slotAt - earlyMs,
  until: slotEndsAt + graceMs,
});

/**
 * May this kept time become a number now? Nobody waits behind people who stayed at home: too late, it is refused for good.
 * Instants in epoch milliseconds.
 */
export function mayArrive(booking: { slotAt: number; slotEndsAt: number }, now: number): Verdict {
  const { from, until } = arrivalWindow(booking.slotAt, booking.slotEndsAt);
  if (now < from) return { ok: false, code: 'wrong-state', params: { label: null } };
  return now <= until ? { ok: true } : { ok: false, code: 'slot-over' };
}

/** Nobody came in time. */
export const hasLapsed = (booking: { slotAt: number; slotEndsAt: number }, now: number): boolean =>
  now > arrivalWindow(booking.slotAt, booking.slotEndsAt).until;
