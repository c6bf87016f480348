import type {} from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { paceGuesses } from '../follow/pace-guesses.ts';
import type { House } from '../house.ts';
import type { Asker } from '../staff/asker.ts';
import { recognise } from '../staff/recognise.ts';
import { cookieName } from '../staff/session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks: staff by their cookie, a device by its token, the holder of a ticket by its code, or anyone. */
    asker: Asker;
  }
}

/** Every request knows who asks before anything else is looked at. */
export function knowWhoAsks(app: FastifyInstance, house: House): void {
  app.decorateRequest('asker');
  const guesses = paceGuesses();
  app.addHook('preClose', async () => guesses.close());
  app.addHook('onRequest', async (request) => {
    request.asker = { kind: 'anyone' };
    if (!request.routeOptions.config.permission || request.routeOptions.config.answers === 'file') return;
    const [, scheme, token] =
      /^(Bearer|Ticket) ([\w-]{20,200})$/.exec(request.headers.authorization ?? '') ?? [];
    if (scheme === 'Ticket') {
      const holder = await guesses.slows(request.ip, async () => {
        const asker = await recognise(house, { cookie: undefined, bearer: undefined, ticket: token });
        return asker.kind === 'holder' ? asker : null;
      });
      request.asker = holder ?? { kind: 'anyone' };
      return;
    }
    request.asker = await recognise(house, {
      cookie: request.cookies[cookieName(house.settings)],
      bearer: scheme === 'Bearer' ? token : undefined,
    });
  });
}
