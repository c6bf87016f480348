import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import { LookUpDossier, type PublicDossier } from '@motcua/contracts/dossiers';
import { claimKey, keepAnswer } from '@motcua/db/repeats/store';
import { inTransaction } from '@motcua/db/transaction';
import { lookUpPage } from '@motcua/portal/look-up-page';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pageFrame } from '../../follow/page-frame.ts';
import type { House } from '../../house.ts';
import { languageOf } from '../../phone/or-tell.ts';
import { pageHeaders } from '../../phone/page-headers.ts';
import { found, Refusal } from '../../refusal.ts';
import { lookUp, lookUpRow } from '../look-up.ts';
import type { LookUpPace } from '../look-up-pace.ts';
import { bringMore } from './bring-more.ts';
import { intakePace } from './intake-pace.ts';
import { readSent, type Sent } from './read-sent.ts';

type Asking = FastifyRequest<{ Querystring: { lang?: unknown } }>;
const keyShape = /^[\w-]{16,90}$/;

/** Where the form of the look-up sends what was missing. The answer is the page again, as it stands from then on. */
export async function bringRoutes(app: FastifyInstance, house: House, pace: LookUpPace): Promise<void> {
  const inFrame = pageFrame(house.settings.screens?.phone ?? null);
  const { filesDir, houseKey } = house.settings;
  const sends = intakePace();
  await app.register(multipart, { throwFileSizeLimit: false });
  app.addHook('preHandler', async (_request, reply) => {
    reply.headers(pageHeaders);
  });

  app.route<{ Querystring: { lang?: unknown } }>({
    method: 'POST',
    url: '/h/files',
    config: { permission: 'dossier.submit', answers: 'file' },
    schema: { hide: true },
    handler: async (request, reply) => {
      const language = languageOf(request.query.lang) ?? 'vi';
      let holder: LookUpDossier | null = null;
      const show = (dossier: PublicDossier | null, said: Partial<Parameters<typeof lookUpPage>[2]>) =>
        reply.send(
          inFrame(
            lookUpPage(dossier, language, {
              code: holder?.code ?? '',
              fault: null,
              key: randomUUID(),
              ...said,
            }),
            {
              refreshes: false,
            },
          ),
        );
      try {
        sends.send(request);
        const sent = await readSent(request, filesDir, houseKey);
        try {
          const said = { code: sent.fields.get('code'), factor: sent.fields.get('factor') };
          const wish = LookUpDossier.safeParse(said);
          if (!wish.success) throw new Refusal('not-found');
          holder = wish.data;
          await bringOnce(house, pace, request, holder, sent);
        } finally {
          await sent.discard();
        }
        return show(await lookUp(house, pace, request, holder), { bring: 'done' });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code, params } = error;
        if (code === 'slow-down') {
          const seconds = Number(params.seconds ?? 60);
          reply.code(429).header('retry-after', seconds);
          return show(null, { fault: { code, seconds } });
        }
        // Who could not be known is told no more than by the look-up itself.
        const known = holder !== null && code !== 'not-found';
        reply.code(known ? 422 : 404);
        const dossier = known && holder ? await lookUp(house, pace, request, holder).catch(() => null) : null;
        return show(
          dossier,
          dossier === null ? { fault: { code: 'not-found' } } : { bring: { code, params } },
        );
      }
    },
  });
}

/** Under the page's own key: sent twice, it is one supplement. */
async function bringOnce(
  house: House,
  pace: LookUpPace,
  request: Asking,
  holder: LookUpDossier,
  sent: Sent,
): Promise<void> {
  const key = sent.fields.get('key') ?? '';
  if (!keyShape.test(key)) throw new Refusal('idempotency-key-needed');
  const { dossierId } = found(await lookUpRow(house, pace, request, holder));
  await inTransaction(house.db, async (tx) => {
    const before = await claimKey(tx, 'online', key, sent.hash);
    if (before && before.hash !== sent.hash) throw new Refusal('idempotency-key-reused');
    if (before) return;
    await bringMore(tx, dossierId, sent.files);
    await keepAnswer(tx, 'online', key, { status: 200, body: {} });
  });
  house.nudge();
}
