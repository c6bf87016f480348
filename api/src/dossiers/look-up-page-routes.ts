import { randomUUID } from 'node:crypto';
import { LookUpDossier } from '@motcua/contracts/dossiers';
import { lookUpPage } from '@motcua/portal/look-up-page';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageFrame } from '../follow/page-frame.ts';
import type { House } from '../house.ts';
import { formField, readForms } from '../phone/forms.ts';
import { languageOf } from '../phone/or-tell.ts';
import { pageHeaders } from '../phone/page-headers.ts';
import { Refusal } from '../refusal.ts';
import { lookUp } from './look-up.ts';
import type { LookUpPace } from './look-up-pace.ts';

type OfPage = { Querystring: { lang?: unknown } };
type Said = Parameters<typeof lookUpPage>[2];
const open = { permission: 'screens.read', answers: 'file' } as const;

/** The page of the look-up, whole without scripts: its form sends code and factor in its body, and the answer is the page. */
export function lookUpPageRoutes(app: FastifyInstance, house: House, pace: LookUpPace): void {
  const inFrame = pageFrame(house.settings.screens?.phone ?? null);
  const frame = (page: ReturnType<typeof lookUpPage>) => inFrame(page, { refreshes: false });
  const languageIn = (request: FastifyRequest<OfPage>) => languageOf(request.query.lang) ?? 'vi';
  const view = (request: FastifyRequest<OfPage>, reply: FastifyReply, said: Partial<Said> = {}) =>
    reply.send(frame(lookUpPage(null, languageIn(request), { code: '', fault: null, ...said })));
  readForms(app);
  app.addHook('preHandler', async (_request, reply) => {
    reply.headers(pageHeaders);
  });

  app.route<OfPage>({
    method: 'GET',
    url: '/h',
    config: open,
    schema: { hide: true },
    handler: (request, reply) => view(request, reply),
  });

  app.route<OfPage>({
    method: 'POST',
    url: '/h',
    config: open,
    schema: { hide: true },
    handler: async (request, reply) => {
      const code = formField(request, 'code').slice(0, 60);
      const wish = LookUpDossier.safeParse({ code, factor: formField(request, 'factor') });
      if (!wish.success) {
        reply.code(404);
        return view(request, reply, { code, fault: { code: 'not-found' } });
      }
      try {
        const dossier = await lookUp(house, pace, request, wish.data);
        const asking = { code, fault: null, key: randomUUID() };
        return reply.send(frame(lookUpPage(dossier, languageIn(request), asking)));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.code === 'slow-down') {
          const seconds = Number(error.params.seconds ?? 60);
          reply.code(429).header('retry-after', seconds);
          return view(request, reply, { code, fault: { code: 'slow-down', seconds } });
        }
        reply.code(404);
        return view(request, reply, { code, fault: { code: 'not-found' } });
      }
    },
  });
}
