import type { Language } from '@motcua/contracts/languages';
import { expiredPage, ticketPage } from '@motcua/portal/ticket-page';
import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { holderByToken } from '../staff/holder-by-token.ts';
import { paceGuesses } from './pace-guesses.ts';
import { pageFrame } from './page-frame.ts';
import { pictureOf } from './read-picture.ts';

/**
 * The page behind the code of a ticket, whole as it leaves the house: it can be read without scripts. It changes
 * nothing and has no forms; acts go through the API with the token in a header, where the locks of every act are.
 */
export async function ticketPageRoutes(app: FastifyInstance, house: House): Promise<void> {
  const frame = pageFrame(house.settings.screens?.phone ?? null);
  const guesses = paceGuesses();
  app.addHook('preClose', async () => guesses.close());

  app.route<{ Params: { token: string }; Querystring: { lang?: unknown } }>({
    method: 'GET',
    url: '/t/:token',
    config: { permission: 'screens.read', answers: 'file' },
    schema: { hide: true },
    handler: async (request, reply) => {
      reply.headers({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        // A page behind a secret address: everything else that helmet says of every page stands as well.
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
      });
      const wished = languageOf(request.query.lang);
      // What does not look like a token is hashed and looked up all the same: both ways take as long.
      const visit = await guesses.tries(request.ip, async () => {
        const holder = await holderByToken(house, request.params.token);
        return holder && (await pictureOf(house, holder.shopId)).of(holder.visitId);
      });
      if (visit === 'busy')
        return reply
          .code(429)
          .header('retry-after', '5')
          .send(frame(expiredPage(wished ?? 'vi')));
      if (visit === null) return reply.code(404).send(frame(expiredPage(wished ?? 'vi')));
      return frame(ticketPage(visit, wished ?? visit.language));
    },
  });
}

function languageOf(said: unknown): Language | null {
  return said === 'vi' || said === 'km' || said === 'en' ? said : null;
}
