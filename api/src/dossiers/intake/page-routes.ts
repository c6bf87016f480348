import { randomUUID } from 'node:crypto';
import type { Procedure } from '@motcua/contracts/catalogue';
import { ProcedureId } from '@motcua/contracts/ids';
import { findProcedure } from '@motcua/db/catalogue/find-procedure';
import { findIntakeShops, type IntakeShop } from '@motcua/db/dossiers/intake';
import { fillPage, sendPage, shopsPage } from '@motcua/portal/intake-page';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageFrame } from '../../follow/page-frame.ts';
import type { House } from '../../house.ts';
import { languageOf } from '../../phone/or-tell.ts';
import { pageHeaders } from '../../phone/page-headers.ts';
import { answerSending } from './answer-sending.ts';
import { chooseFor } from './choose-for.ts';
import { filledOf, namedIn } from './filled-of.ts';
import type { IntakePace } from './intake-pace.ts';
import { type Field, readApplicant } from './read-applicant.ts';

type Page = ReturnType<typeof shopsPage>;
type OfPage = {
  Params: { shopCode?: string; procedureId?: string };
  Querystring: { lang?: unknown; q?: unknown; sector?: unknown; edit?: unknown };
};
type Asking = FastifyRequest<OfPage>;
const hidden = { config: { permission: 'screens.read', answers: 'file' }, schema: { hide: true } } as const;
const formBytesMost = 16 * 1_024;

/** The pages on which a dossier is sent, whole without scripts: which, who, and the papers. */
export function intakePageRoutes(app: FastifyInstance, house: House, pace: IntakePace): void {
  const inFrame = pageFrame(house.settings.screens?.phone ?? null);
  const languageIn = (request: Asking) => languageOf(request.query.lang) ?? 'vi';
  const show = (reply: FastifyReply, page: Page) => reply.send(inFrame(page, { refreshes: false }));
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formBytesMost },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addHook('preHandler', async (_request, reply) => {
    reply.headers(pageHeaders);
  });

  /** The shop and the procedure of an address, or a page that says what of it is not there. */
  async function placeOf(
    request: Asking,
  ): Promise<{ shop: IntakeShop; procedure: Procedure } | { status: number; page: Page }> {
    const language = languageIn(request);
    const shops = await findIntakeShops(house.db, request.params.shopCode ?? null);
    const [shop] = shops;
    if (!shop || request.params.shopCode === undefined)
      return { status: 404, page: shopsPage(await findIntakeShops(house.db, null), true, language) };
    const named = ProcedureId.safeParse(request.params.procedureId);
    const procedure = named.success ? await findProcedure(house.db, named.data) : null;
    if (procedure === null || procedure.onlineLevel === 'none')
      return { status: 404, page: await chooseFor(house, shop, {}, language) };
    return { shop, procedure };
  }
  const inPlace = async (
    request: Asking,
    reply: FastifyReply,
    then: (place: { shop: IntakeShop; procedure: Procedure }) => Promise<unknown> | unknown,
  ) => {
    const place = await placeOf(request);
    if ('page' in place) return show(reply.code(place.status), place.page);
    return then(place);
  };

  app.route<OfPage>({
    method: 'GET',
    url: '/g',
    ...hidden,
    handler: async (request, reply) => {
      pace.look(request);
      const shops = await findIntakeShops(house.db, null);
      const [only, ...others] = shops;
      if (only && others.length === 0)
        return reply.redirect(`/g/${only.code}?lang=${languageIn(request)}`, 302);
      return show(reply, shopsPage(shops, false, languageIn(request)));
    },
  });

  app.route<OfPage>({
    method: 'GET',
    url: '/g/:shopCode',
    ...hidden,
    handler: async (request, reply) => {
      pace.look(request);
      const language = languageIn(request);
      const [shop] = await findIntakeShops(house.db, request.params.shopCode ?? null);
      if (!shop)
        return show(reply.code(404), shopsPage(await findIntakeShops(house.db, null), true, language));
      return show(reply, await chooseFor(house, shop, request.query, language));
    },
  });

  app.route<OfPage>({
    method: 'GET',
    url: '/g/:shopCode/:procedureId',
    ...hidden,
    handler: (request, reply) => {
      pace.look(request);
      return inPlace(request, reply, ({ shop, procedure }) =>
        show(
          reply,
          fillPage(
            { shop, procedure, filled: filledOf(() => ''), faults: [], fault: null },
            languageIn(request),
          ),
        ),
      );
    },
  });

  app.route<OfPage>({
    method: 'POST',
    url: '/g/:shopCode/:procedureId',
    ...hidden,
    handler: (request, reply) => {
      pace.look(request);
      return inPlace(request, reply, ({ shop, procedure }) => {
        const language = languageIn(request);
        const field = fieldOf(request.body);
        const { wish, faults } = readApplicant(field, procedure.procedureId);
        const filled = filledOf(field);
        const edits = request.query.edit !== undefined;
        if (wish !== null && !edits)
          return show(reply, sendPage({ shop, procedure, filled, key: randomUUID(), fault: null }, language));
        const named = edits ? [] : (faults ?? []);
        const page = fillPage({ shop, procedure, filled, faults: namedIn(named), fault: null }, language);
        return show(reply.code(named.length > 0 ? 422 : 200), page);
      });
    },
  });

  app.route<OfPage>({
    method: 'POST',
    url: '/g/:shopCode/:procedureId/dossiers',
    ...hidden,
    handler: (request, reply) =>
      inPlace(request, reply, async (place) => {
        const asked = { ...place, language: languageIn(request) };
        const { status, page, againAfter } = await answerSending(house, pace, request, asked);
        if (againAfter !== null) reply.header('retry-after', againAfter);
        return show(reply.code(status), page);
      }),
  });
}

/** A field of what a plain form sent; empty where it is missing or is no text. */
function fieldOf(body: unknown): Field {
  const said = new Map(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  return (name) => {
    const value: unknown = said.get(name);
    return typeof value === 'string' ? value : '';
  };
}
