import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiSettings } from '../house.ts';
import { Refusal } from '../refusal.ts';

/** A page of another origin may not write with somebody's cookie: SameSite, JSON only, and this third lock. */
export function refuseForeignOrigins(app: FastifyInstance, settings: ApiSettings): void {
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (!isOwnOrigin(request, settings)) throw new Refusal('foreign-origin');
  });
}

/** No Origin at all is no browser page: scripts and devices speak with a token, which a foreign page does not have. */
export function isOwnOrigin(
  request: { headers: FastifyRequest['headers'] },
  settings: Pick<ApiSettings, 'publicUrl'>,
): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (settings.publicUrl && origin === new URL(settings.publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
