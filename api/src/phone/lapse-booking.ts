import type { BookingId } from '@motcua/contracts/ids';
import { record } from '@motcua/db/journal/record';
import { endBooking, lockBooking } from '@motcua/db/queue/bookings';
import { inTransaction } from '@motcua/db/transaction';
import { hasLapsed } from '@motcua/rules/queue/booking-arrival';
import type { House } from '../house.ts';

/** Ends a kept time that nobody came for. The clock's round does the same; whoever comes too late need not wait for it. */
export async function lapseBooking(house: House, bookingId: BookingId): Promise<void> {
  const ended = await inTransaction(house.db, async (tx) => {
    const booking = await lockBooking(tx, bookingId);
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
