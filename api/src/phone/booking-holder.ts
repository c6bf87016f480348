import { type BookingRow, findBooking } from '@motcua/db/queue/bookings';
import { followHash } from '@motcua/db/queue/follow-token';
import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';

/**
 * Whoever keeps a time, by the token in the Authorization header: never in an address of the API.
 * @throws Refusal `not-found` for a token that opens nothing today
 */
export async function bookingHolder(house: House, request: FastifyRequest): Promise<BookingRow> {
  const [, token] = /^Booking ([\w-]{20,200})$/.exec(request.headers.authorization ?? '') ?? [];
  const booking = token === undefined ? null : await findBooking(house.db, followHash(token));
  if (!booking) throw new Refusal('not-found');
  return booking;
}

/** The scope of a holder's idempotency keys. */
export const principalOf = ({ bookingId }: Pick<BookingRow, 'bookingId'>) => `booking:${bookingId}`;
