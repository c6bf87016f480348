import { randomUUID } from 'node:crypto';
import type { Procedure } from '@motcua/contracts/catalogue';
import type { Language } from '@motcua/contracts/languages';
import type { IntakeShop } from '@motcua/db/dossiers/intake';
import { fillPage, type IntakeFault, sendPage, sentPage } from '@motcua/portal/intake-page';
import type { FastifyRequest } from 'fastify';
import type { House } from '../../house.ts';
import { Refusal } from '../../refusal.ts';
import { receiptAddress } from '../receipt-address.ts';
import { filledOf, namedIn } from './filled-of.ts';
import type { IntakePace } from './intake-pace.ts';
import { keepSent } from './keep-sent.ts';
import { type Field, readApplicant } from './read-applicant.ts';
import { readSent } from './read-sent.ts';

type Place = { shop: IntakeShop; procedure: Procedure; language: Language };
type Answer = { status: number; page: ReturnType<typeof fillPage>; againAfter: number | null };

const statuses: Readonly<Record<string, number>> = {
  'slow-down': 429,
  'body-too-large': 413,
  unavailable: 503,
};

/** What a sent form is answered with: that it is kept, or the page it came from, with what was refused and why. */
export async function answerSending(
  house: House,
  pace: IntakePace,
  request: FastifyRequest,
  { shop, procedure, language }: Place,
): Promise<Answer> {
  const { filesDir, houseKey } = house.settings;
  let field: Field = () => '';
  const tell = (status: number, fault: IntakeFault, againAfter: number | null = null): Answer => {
    const told = { shop, procedure, filled: filledOf(field), fault };
    // Whose form was not read at all starts again with who they are.
    const page =
      field('fullName') === ''
        ? fillPage({ ...told, faults: [] }, language)
        : sendPage({ ...told, key: field('key') || randomUUID() }, language);
    return { status, page, againAfter };
  };
  try {
    pace.send(request);
    const sent = await readSent(request, filesDir, houseKey, (fields) => {
      field = (name) => fields.get(name) ?? '';
    });
    try {
      const { wish, faults } = readApplicant(field, procedure.procedureId);
      if (wish === null) {
        const filling = { shop, procedure, filled: filledOf(field), faults: namedIn(faults), fault: null };
        return { status: 422, page: fillPage(filling, language), againAfter: null };
      }
      if (field('consent') !== 'yes') return tell(422, { code: 'no-consent' });
      const kept = await keepSent(house, shop.shopId, field('key'), wish, sent);
      const { dossierId, reference: code } = kept;
      const address = receiptAddress(house.settings, { dossierId, code });
      return { status: 200, page: sentPage(shop, kept, language, address), againAfter: null };
    } finally {
      await sent.discard();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params } = error;
    const againAfter = code === 'slow-down' ? Number(params.seconds ?? 60) : null;
    return tell(statuses[code] ?? 422, { code, params }, againAfter);
  }
}
