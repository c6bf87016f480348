import { record } from '@motcua/db/journal/record';
import { type BookingRow, endBooking, lockBooking } from '@motcua/db/queue/bookings';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';

/** The holder gives a kept time back: its place is free for others. One that has ended stays as it is. */
export async function cancelBooking(house: House, { bookingId }: BookingRow): Promise<BookingRow> {
  const after = await inTransaction(house.db, async (tx) => {
    const booking = found(await lockBooking(tx, bookingId));
    if (!(await endBooking(tx, bookingId, 'cancelled'))) return booking;
    await record(tx, {
      name: 'booking.ended',
      shopId: booking.shopId,
      actor: { kind: 'citizen', id: bookingId },
      reason: 'citizen-asked',
      payload: { bookingId, sector: booking.sector, outcome: 'cancelled' },
    });
    return { ...booking, outcome: 'cancelled' as const };
  });
  house.nudge();
  return after;
}
