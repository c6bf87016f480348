import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { ApiSettings } from '../house.ts';

/** What a browser is told it must not do with our pages: load from elsewhere, be framed, guess types, tell referrers. */
export async function setHeaders(app: FastifyInstance, settings: ApiSettings): Promise<void> {
  const secure = settings.publicUrl?.startsWith('https://') ?? false;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        // The kiosk reads an identity card's code with a WebAssembly module that the house itself serves.
        'script-src': ["'self'", "'wasm-unsafe-eval'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    hsts: secure,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook('onSend', async (request, reply) => {
    // Answers of the house are of this moment and for this person.
    if (request.url.startsWith('/api/v1/') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store');
  });
}
