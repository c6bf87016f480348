import { LocalDate } from '@motcua/contracts/dates';
import { DossierId, SectorCode, ShopId } from '@motcua/contracts/ids';
import { notePrinted } from '@motcua/db/dossiers/printed';
import { type DossierFormName, dossierForms, isDossierForm } from '@motcua/forms/dossier-form';
import type { DossierFacts } from '@motcua/forms/facts';
import { registerForm } from '@motcua/forms/register-form';
import { isAllowed } from '@motcua/rules/staff/permissions';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { type Clerk, clerkOf } from '../staff/asker.ts';
import { paperFacts } from './paper-facts.ts';
import { paperRegister } from './paper-register.ts';
import { sendPaper } from './paper-send.ts';

const OfDossier = z.strictObject({ dossierId: DossierId, form: z.string().max(40) });
const OfShop = z.strictObject({ shopId: ShopId, sector: z.string().max(80) });
const Days = z.strictObject({ from: LocalDate, to: LocalDate });

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
      const paper = found(dossierForms[form](facts));
      await notePromise(house, clerk, dossierId, form, facts);
      return sendPaper(reply, paper, form, asPdf);
    },
  });

  area.route<{ Params: z.infer<typeof OfShop>; Querystring: z.infer<typeof Days> }>({
    method: 'GET',
    url: '/api/v1/shops/:shopId/registers/:sector',
    config: { permission: 'dossier.read', answers: 'paper' },
    schema: { params: OfShop, querystring: Days, tags: ['shops'] },
    handler: async (request, reply) => {
      const { name, asPdf } = namedIn(request.params.sector);
      const sector = found(SectorCode.safeParse(name).data);
      const wish = { sector, ...request.query };
      const facts = await paperRegister(house, clerkOf(request.asker), request.params.shopId, wish);
      return sendPaper(reply, found(registerForm(facts)), sector, asPdf, `?from=${wish.from}&to=${wish.to}`);
    },
  });
}

/** `receipt.pdf` is the receipt as PDF. */
function namedIn(last: string): { name: string; asPdf: boolean } {
  return { name: last.replace(/\.pdf$/, ''), asPdf: last.endsWith('.pdf') };
}

/**
 * A paper with a promised date goes out: from now on a change of the calendar knows that a slip is wrong. Who only
 * inspects hands nothing out.
 */
async function notePromise(
  house: House,
  clerk: Clerk,
  dossierId: DossierId,
  form: DossierFormName,
  { dossier }: DossierFacts,
): Promise<void> {
  const promises = form === 'receipt' || (form === 'apology' && hasApology(dossier));
  const hands = [...clerk.roles.values()].some((role) => isAllowed('dossier.act', role));
  if (promises && hands && dossier.dueAt !== null) await notePrinted(house.db, dossierId, dossier.dueAt);
}

const hasApology = ({ lines }: DossierFacts['dossier']) => lines.some((line) => line.act === 'apologise');
