import { randomUUID } from 'node:crypto';
import { ArriveForBooking } from '@motcua/contracts/phone';
import { findBooking } from '@motcua/db/queue/bookings';
import { followHash } from '@motcua/db/queue/follow-token';
import { bookingPage } from '@motcua/portal/booking-page';
import { expiredPage } from '@motcua/portal/ticket-page';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { arriveForBooking } from './arrive-for-booking.ts';
import { principalOf } from './booking-holder.ts';
import { cancelBooking } from './cancel-booking.ts';
import { formField, repeatOfForm } from './forms.ts';
import { type Fault, languageOf, orTell } from './or-tell.ts';
import type { PhonePace } from './phone-pace.ts';
import { readBooking } from './read-booking.ts';

type OfBooking = { Params: { token: string }; Querystring: { lang?: unknown } };
const open = { permission: 'screens.read', answers: 'file' } as const;
const hidden = { hide: true };

/** The page of a kept time, and where its two forms go. Once it is a number, it leads to the ticket. */
export function bookingPageRoutes(
  app: FastifyInstance,
  house: House,
  pace: PhonePace,
  frame: (page: ReturnType<typeof bookingPage>) => string,
): void {
  const rowOf = (request: FastifyRequest<OfBooking>) =>
    findBooking(house.db, followHash(request.params.token));

  async function view(
    request: FastifyRequest<OfBooking>,
    reply: FastifyReply,
    said: { code?: string; fault?: Fault } = {},
  ) {
    const wished = languageOf(request.query.lang);
    const row = await rowOf(request);
    if (!row) return reply.code(404).send(frame(expiredPage(wished ?? 'vi')));
    const booking = await readBooking(house, row);
    const language = wished ?? row.language;
    if (booking.followToken !== null)
      return reply.redirect(`/t/${booking.followToken}?lang=${language}`, 303);
    const holding = { token: request.params.token, key: randomUUID(), code: '', fault: null, ...said };
    return reply.send(frame(bookingPage(booking, language, holding)));
  }
  const telling = (
    request: FastifyRequest<OfBooking>,
    reply: FastifyReply,
    work: () => Promise<unknown>,
    said: { code?: string } = {},
  ) =>
    orTell(reply, { language: languageOf(request.query.lang) ?? 'vi', frame }, work, (fault) =>
      view(request, reply, { ...said, fault }),
    );

  app.route<OfBooking>({
    method: 'GET',
    url: '/b/:token',
    config: open,
    schema: hidden,
    handler: (request, reply) =>
      telling(request, reply, async () => {
        pace.look(request);
        return view(request, reply);
      }),
  });

  app.route<OfBooking>({
    method: 'POST',
    url: '/b/:token/arrival',
    config: open,
    schema: hidden,
    handler: (request, reply) => {
      const code = formField(request, 'code');
      const work = async () => {
        pace.take(request);
        const row = found(await rowOf(request));
        const wish = ArriveForBooking.safeParse({ code });
        if (!wish.success) throw new Refusal('wrong-hall-code');
        const repeat = repeatOfForm(request, principalOf(row));
        const { followToken } = await arriveForBooking(house, pace, row, request, wish.data.code, repeat);
        return reply.redirect(
          `/t/${followToken}?lang=${languageOf(request.query.lang) ?? row.language}`,
          303,
        );
      };
      return telling(request, reply, work, { code });
    },
  });

  app.route<OfBooking>({
    method: 'POST',
    url: '/b/:token/cancellation',
    config: open,
    schema: hidden,
    handler: (request, reply) =>
      telling(request, reply, async () => {
        pace.take(request);
        await cancelBooking(house, found(await rowOf(request)));
        return reply.redirect(
          `/b/${request.params.token}?lang=${languageOf(request.query.lang) ?? 'vi'}`,
          303,
        );
      }),
  });
}
