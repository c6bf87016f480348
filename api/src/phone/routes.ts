import { findPhoneShop } from '@motcua/db/queue/phone-shop';
import type { FastifyInstance } from 'fastify';
import { openDoors, repeatOf } from '../door.ts';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { arriveForBooking } from './arrive-for-booking.ts';
import { askingPhone } from './asking-phone.ts';
import { bookByPhone } from './book-by-phone.ts';
import { bookingHolder, principalOf } from './booking-holder.ts';
import { cancelBooking } from './cancel-booking.ts';
import { ensurePhoneCookie } from './phone-cookie.ts';
import { phoneHall } from './phone-hall.ts';
import { phonePace } from './phone-pace.ts';
import { phonePageRoutes } from './phone-page-routes.ts';
import { readBooking } from './read-booking.ts';
import { takeByPhone } from './take-by-phone.ts';

/** What a phone asks before it has a number, and while it keeps a time. */
export async function phoneRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { ask } = openDoors(app, house);
  const pace = phonePace();

  // Whoever only looks is given the cookie by which they are known when they take.
  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'GET') ensurePhoneCookie(house, request, reply);
  });

  ask('GET /phone/:shopCode', 'phone.read', async ({ params, request }) => {
    pace.look(request);
    return phoneHall(house, found(await findPhoneShop(house.db, { code: params.shopCode })));
  });

  ask('POST /phone/:shopCode/visits', 'phone.take', async ({ params, body, request }) => {
    const asked = repeatOf(request, 'POST /phone/:shopCode/visits');
    pace.take(request);
    const asking = await askingPhone(house, request, params.shopCode);
    const repeat = { ...asked, principal: asking.principal };
    return takeByPhone(house, pace, asking, body, repeat);
  });

  ask('POST /phone/:shopCode/bookings', 'phone.take', async ({ params, body, request }) => {
    const asked = repeatOf(request, 'POST /phone/:shopCode/bookings');
    pace.take(request);
    const asking = await askingPhone(house, request, params.shopCode);
    const repeat = { ...asked, principal: asking.principal };
    return bookByPhone(house, asking, body, repeat);
  });

  ask('GET /booking', 'booking.own', async ({ request }) => {
    pace.look(request);
    return readBooking(house, await bookingHolder(house, request));
  });

  ask('POST /booking/arrival', 'booking.own', async ({ body, request }) => {
    const asked = repeatOf(request, 'POST /booking/arrival');
    pace.take(request);
    const booking = await bookingHolder(house, request);
    const repeat = { ...asked, principal: principalOf(booking) };
    return arriveForBooking(house, pace, booking, request, body.code, repeat);
  });

  // Done twice it is the same: no answer need be kept, but the key is asked for as everywhere.
  ask('POST /booking/cancellation', 'booking.own', async ({ request }) => {
    repeatOf(request, 'POST /booking/cancellation');
    pace.take(request);
    return readBooking(house, await cancelBooking(house, await bookingHolder(house, request)));
  });

  await phonePageRoutes(app, house, pace);
}
