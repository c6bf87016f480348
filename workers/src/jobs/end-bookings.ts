import type { BookingId } from '@motcua/contracts/ids';
import { record } from '@motcua/db/journal/record';
import { endBooking, findLapsedBookings, lockBooking } from '@motcua/db/queue/bookings';
import { inTransaction } from '@motcua/db/transaction';
import { eachOnItsOwn } from '@motcua/notices/each-on-its-own';
import { graceMs, hasLapsed } from '@motcua/rules/queue/booking-arrival';
import type { House } from '../house.ts';

const atOnce = 100;

/** Ends every kept time that nobody came for: from then on its holder is told so, and may keep another. */
export async function endBookings(house: House): Promise<void> {
  for (;;) {
    const lapsed = await findLapsedBookings(house.db, graceMs / 1_000, atOnce);
    await eachOnItsOwn(house, lapsed, (bookingId) => lapse(house, bookingId));
    if (lapsed.length < atOnce) return;
  }
}

async function lapse(house: House, bookingId: BookingId): Promise<void> {
  const ended = await inTransaction(house.db, async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    // Between the look and the lock its holder may have come.
    if (!booking || !hasLapsed(booking, booking.now)) return false;
    if (!(await endBooking(tx, bookingId, 'lapsed'))) return false;
    await record(tx, {
      name: 'booking.ended',
      shopId: booking.shopId,
      actor: { kind: 'clock' },
      payload: { bookingId, sector: booking.sector, outcome: 'lapsed' },
    });
    return true;
  });
  if (ended) house.nudge();
}
