import { randomUUID } from 'node:crypto';
import { BookByPhone, TakeByPhone } from '@motcua/contracts/phone';
import { findPhoneShop } from '@motcua/db/queue/phone-shop';
import { noShopPage, takePage } from '@motcua/portal/take-page';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { askingPhone } from './asking-phone.ts';
import { bookByPhone } from './book-by-phone.ts';
import { formField, repeatOfForm } from './forms.ts';
import { type Fault, languageOf, orTell } from './or-tell.ts';
import { phoneHall } from './phone-hall.ts';
import type { PhonePace } from './phone-pace.ts';
import { takeByPhone } from './take-by-phone.ts';

type OfShop = { Params: { shopCode: string }; Querystring: { lang?: unknown; later?: unknown } };
type Said = { key?: string; code?: string; later?: string | null; fault?: Fault };
const open = { permission: 'screens.read', answers: 'file' } as const;
const hidden = { hide: true };

/** The page of a shop on which a number is taken or a time is kept, and where its two forms go. */
export function takePageRoutes(
  app: FastifyInstance,
  house: House,
  pace: PhonePace,
  frame: (page: ReturnType<typeof takePage>) => string,
): void {
  async function view(request: FastifyRequest<OfShop>, reply: FastifyReply, said: Said = {}) {
    const language = languageIn(request);
    const shop = await findPhoneShop(house.db, { code: request.params.shopCode });
    if (!shop) return reply.code(404).send(frame(noShopPage(language)));
    const later = typeof request.query.later === 'string' ? request.query.later : null;
    const taking = { key: randomUUID(), code: '', later, fault: null, ...said };
    return reply.send(frame(takePage(await phoneHall(house, shop), language, taking)));
  }
  const telling = (
    request: FastifyRequest<OfShop>,
    reply: FastifyReply,
    work: () => Promise<unknown>,
    said: Said = {},
  ) =>
    orTell(reply, { language: languageIn(request), frame }, work, (fault) =>
      view(request, reply, { ...said, fault }),
    );

  app.route<OfShop>({
    method: 'GET',
    url: '/l/:shopCode',
    config: open,
    schema: hidden,
    handler: (request, reply) =>
      telling(request, reply, async () => {
        pace.look(request);
        return view(request, reply);
      }),
  });

  app.route<OfShop>({
    method: 'POST',
    url: '/l/:shopCode/visits',
    config: open,
    schema: hidden,
    handler: (request, reply) => {
      const [sector, code] = [formField(request, 'sector'), formField(request, 'code')];
      const work = async () => {
        pace.take(request);
        const asking = await askingPhone(house, request, request.params.shopCode);
        const language = languageIn(request);
        const wish = TakeByPhone.safeParse({ sector, code, language });
        if (!wish.success) throw new Refusal(/^\d{4}$/.test(code) ? 'invalid-input' : 'wrong-hall-code');
        const repeat = repeatOfForm(request, asking.principal);
        const { followToken } = await takeByPhone(house, pace, asking, wish.data, repeat);
        return reply.redirect(`/t/${followToken}?lang=${language}`, 303);
      };
      return telling(request, reply, work, { code });
    },
  });

  app.route<OfShop>({
    method: 'POST',
    url: '/l/:shopCode/bookings',
    config: open,
    schema: hidden,
    handler: (request, reply) => {
      const sector = formField(request, 'sector');
      const work = async () => {
        pace.take(request);
        const asking = await askingPhone(house, request, request.params.shopCode);
        const language = languageIn(request);
        const wish = BookByPhone.safeParse({ sector, slotAt: formField(request, 'slotAt'), language });
        if (!wish.success) throw new Refusal('invalid-input');
        const { bookingToken } = await bookByPhone(
          house,
          asking,
          wish.data,
          repeatOfForm(request, asking.principal),
        );
        return reply.redirect(`/b/${bookingToken}?lang=${language}`, 303);
      };
      return telling(request, reply, work, { later: sector });
    },
  });
}

const languageIn = (request: FastifyRequest<OfShop>) => languageOf(request.query.lang) ?? 'vi';
