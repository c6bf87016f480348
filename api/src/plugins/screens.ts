import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { ApiSettings } from '../house.ts';

/** Serves the built screens, each under its own word, all on one origin. */
export async function serveScreens(app: FastifyInstance, settings: ApiSettings): Promise<void> {
  const { screens } = settings;
  if (!screens) return;
  await app.register(async (hall) => {
    hall.addHook('onRoute', (route) => {
      route.config = { ...route.config, permission: 'screens.read', answers: 'file' };
      route.schema = { ...route.schema, hide: true };
    });
    const words = Object.entries(screens);
    for (const [index, [word, folder]] of words.entries()) {
      await hall.register(fastifyStatic, {
        root: folder,
        prefix: `/${word}/`,
        decorateReply: index === 0,
        // The counter's screen has pages of its own under its word and is served below; the others are one page each.
        serve: word !== 'counter',
        // Files carry their hash in their name and never change; the page that names them is always asked for again.
        setHeaders: (reply, path) => {
          reply.header(
            'cache-control',
            path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
          );
        },
      });
      hall.get(`/${word}`, async (_request, reply) => reply.redirect(`/${word}/`));
    }
    hall.get('/', async (_request, reply) => reply.redirect('/counter/'));
    hall.get<{ Params: { '*': string } }>('/counter/*', async (request, reply) => {
      const path = request.params['*'];
      // A file has a dot in its name; everything else is a page, and a page is the screen itself.
      return reply.sendFile(path.includes('.') ? path : 'index.html', screens.counter);
    });
  });
}
