import type { TakenByPhone } from '@motcua/contracts/phone';
import { TakeVisit } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { type BookingRow, endBooking, lockBooking } from '@motcua/db/queue/bookings';
import { mayArrive } from '@motcua/rules/queue/booking-arrival';
import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { type Repeat, takeNumber } from '../queue/take-number.ts';
import { found, insist, Refusal } from '../refusal.ts';
import { isHallCode } from './hall-code.ts';
import { lapseBooking } from './lapse-booking.ts';
import type { PhonePace } from './phone-pace.ts';

/**
 * The holder of a kept time is in the hall: it becomes a number at the place the time had earned. Nobody waits behind
 * people who stayed at home, because until now there was no number.
 * @throws Refusal `booking-over`, `slot-over` (and the time lapses), `wrong-state` too early, `wrong-hall-code`
 */
export async function arriveForBooking(
  house: House,
  pace: PhonePace,
  booking: BookingRow,
  request: FastifyRequest,
  code: string,
  repeat: Repeat,
): Promise<TakenByPhone> {
  const { label, followToken } = await takeNumber(
    house,
    {
      shopId: booking.shopId,
      deviceId: null,
      giver: { kind: 'citizen' },
      phoneHash: booking.phoneHash,
      queuedAt: new Date(booking.slotAt).toISOString(),
      async mayBegin() {
        if (booking.outcome !== null) throw new Refusal('booking-over');
        const verdict = mayArrive(booking, booking.now);
        if (!verdict.ok && verdict.code === 'slot-over') await lapseBooking(house, booking.bookingId);
        insist(verdict);
        if (!(await pace.tryCode(request, booking.phoneHash, () => isHallCode(house, booking, code))))
          throw new Refusal('wrong-hall-code');
      },
      before: (tx) => insistKept(tx, booking),
      async after(tx, visitId) {
        await endBooking(tx, booking.bookingId, 'arrived', visitId);
        await record(tx, {
          name: 'booking.ended',
          shopId: booking.shopId,
          actor: { kind: 'citizen', id: booking.bookingId },
          payload: { bookingId: booking.bookingId, sector: booking.sector, outcome: 'arrived' },
        });
      },
    },
    TakeVisit.parse({ sectors: [booking.sector], language: booking.language }),
    repeat,
  );
  return { label, followToken };
}

/** Whatever has happened meanwhile: a time becomes one number. */
async function insistKept(tx: Tx, { bookingId }: BookingRow): Promise<void> {
  const now = found(await lockBooking(tx, bookingId));
  if (now.outcome !== null) throw new Refusal('booking-over');
  insist(mayArrive(now, now.now));
}
