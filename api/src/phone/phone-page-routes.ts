import type { TicketPage } from '@motcua/portal/ticket-page';
import type { FastifyInstance } from 'fastify';
import { pageFrame } from '../follow/page-frame.ts';
import type { House } from '../house.ts';
import { bookingPageRoutes } from './booking-page-routes.ts';
import { readForms } from './forms.ts';
import { pageHeaders } from './page-headers.ts';
import type { PhonePace } from './phone-pace.ts';
import { takePageRoutes } from './take-page-routes.ts';

/**
 * The pages on which a phone takes a number or keeps a time, whole without scripts: what they send is a plain form. It is
 * the same act as through the API, with the page's own key, so that a second press does nothing twice.
 */
export async function phonePageRoutes(app: FastifyInstance, house: House, pace: PhonePace): Promise<void> {
  const inFrame = pageFrame(house.settings.screens?.phone ?? null);
  // A page that somebody types into does not reload by itself.
  const frame = (page: TicketPage) => inFrame(page, { refreshes: false });
  await app.register(async (pages) => {
    readForms(pages);
    pages.addHook('preHandler', async (_request, reply) => {
      reply.headers(pageHeaders);
    });
    takePageRoutes(pages, house, pace, frame);
    bookingPageRoutes(pages, house, pace, frame);
  });
}
