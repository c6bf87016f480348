import { LocalDate } from '@motcua/contracts/dates';
import { DossierId, SectorCode, ShopId } from '@motcua/contracts/ids';
import { notePrinted } from '@motcua/db/dossiers/printed';
import { type DossierFormName, dossierForms, isDossierForm } from '@motcua/forms/dossier-form';
import type { DossierFacts } from '@motcua/forms/facts';
import { isOutgoing } from '@motcua/forms/outgoing';
import { registerForm } from '@motcua/forms/register-form';
import { isAllowed } from '@motcua/rules/staff/permissions';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { type Clerk, clerkOf } from '../staff/asker.ts';
import { paperFacts } from './paper-facts.ts';
import { paperNumber } from './paper-number.ts';
import { paperRegister } from './paper-register.ts';
import { sendPaper } from './paper-send.ts';

const OfDossier = z.strictObject({ dossierId: DossierId, form: z.string().max(40) });
const OfShop = z.strictObject({ shopId: ShopId, sector: z.string().max(80) });
const Wish = z.strictObject({
  from: LocalDate,
  to: LocalDate,
  book: z.coerce.number().int().min(1).max(9_999).default(1),
});

/** The papers of a dossier and the register of a sector: a page to print, or with `.pdf` behind the name a PDF. */
export function paperRoutes(area: FastifyInstance, house: House): void {
  area.route<{ Params: z.infer<typeof OfDossier> }>({
    method: 'GET',
    url: '/api/v1/dossiers/:dossierId/papers/:form',
    config: { permission: 'dossier.read', answers: 'paper' },
    schema: { params: OfDossier, tags: ['dossiers'] },
    handler: async (request, reply) => {
      const { dossierId } = request.params;
      const { name, asPdf } = namedIn(request.params.form);
      const form = found(isDossierForm(name) ? name : null);
      const clerk = clerkOf(request.asker);
      const facts = await paperFacts(house, clerk, dossierId);
      const blank = found(dossierForms[form](facts));
      const hands = handsOut(clerk, facts.shopId);
      if (hands) await notePromise(house, dossierId, form, facts);
      if (!isOutgoing(form)) return sendPaper(reply, blank, form, asPdf);
      const which = { dossierId, shopId: facts.shopId, form, hands };
      const number = await paperNumber(house, clerk, which, facts);
      return sendPaper(reply, found(dossierForms[form]({ ...facts, number })), form, asPdf);
    },
  });

  area.route<{ Params: z.infer<typeof OfShop>; Querystring: z.infer<typeof Wish> }>({
    method: 'GET',
    url: '/api/v1/shops/:shopId/registers/:sector',
    config: { permission: 'dossier.read', answers: 'paper' },
    schema: { params: OfShop, querystring: Wish, tags: ['shops'] },
    handler: async (request, reply) => {
      const { name, asPdf } = namedIn(request.params.sector);
      const sector = found(SectorCode.safeParse(name).data);
      const wish = { sector, ...request.query };
      const facts = await paperRegister(house, clerkOf(request.asker), request.params.shopId, wish);
      const query = (book: number) => `?from=${wish.from}&to=${wish.to}&book=${book}`;
      const others = [facts.book - 1, facts.book + 1]
        .filter((book) => book >= 1 && book <= facts.books)
        .map((book) => ({ label: `Quyển số ${book}/${facts.books}`, href: `${sector}${query(book)}` }));
      return sendPaper(reply, found(registerForm(facts)), sector, asPdf, query(facts.book), others);
    },
  });
}

/** `receipt.pdf` is the receipt as PDF. */
function namedIn(last: string): { name: string; asPdf: boolean } {
  return { name: last.replace(/\.pdf$/, ''), asPdf: last.endsWith('.pdf') };
}

/** Who only inspects hands nothing out: no promise is noted for them, and no number given. */
function handsOut(clerk: Clerk, shopId: ShopId): boolean {
  const role = clerk.roles.get(shopId);
  return role !== undefined && isAllowed('dossier.act', role);
}

/** A paper with a promised date goes out: from now on a change of the calendar knows that a slip is wrong. */
async function notePromise(
  house: House,
  dossierId: DossierId,
  form: DossierFormName,
  { dossier }: DossierFacts,
): Promise<void> {
  const promises = form === 'receipt' || (form === 'apology' && hasApology(dossier));
  if (promises && dossier.dueAt !== null) await notePrinted(house.db, dossierId, dossier.dueAt);
}

const hasApology = ({ lines }: DossierFacts['dossier']) => lines.some((line) => line.act === 'apologise');
