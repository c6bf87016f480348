import multipart from '@fastify/multipart';
import { ProcedureId } from '@motcua/contracts/ids';
import { SubmittedDossier } from '@motcua/contracts/intake';
import { Problem } from '@motcua/contracts/problems';
import { findIntakeShops } from '@motcua/db/dossiers/intake';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { found, Refusal } from '../../refusal.ts';
import { intakePace } from './intake-pace.ts';
import { keepSent } from './keep-sent.ts';
import { intakePageRoutes } from './page-routes.ts';
import { readApplicant } from './read-applicant.ts';
import { readSent } from './read-sent.ts';

const toProcedure = z.strictObject({ shopCode: z.string().max(60), procedureId: ProcedureId });

/**
 * Dossiers that are sent from home: by the pages, or by a program that sends the same form with an Idempotency-Key. Here
 * alone forms with files are read. One pace for both.
 */
export async function intakeRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { filesDir, houseKey } = house.settings;
  const pace = intakePace();
  // What is too large is cut off and named by the house itself, after everything has been read.
  await app.register(multipart, { throwFileSizeLimit: false });

  app.route<{ Params: z.infer<typeof toProcedure> }>({
    method: 'POST',
    url: '/api/v1/online/:shopCode/procedures/:procedureId/dossiers',
    config: { permission: 'dossier.submit' },
    schema: {
      params: toProcedure,
      response: { 200: SubmittedDossier, '4xx': Problem, '5xx': Problem },
      tags: ['online'],
    },
    handler: async (request) => {
      const key = request.headers['idempotency-key'];
      if (typeof key !== 'string') throw new Refusal('idempotency-key-needed');
      pace.send(request);
      const [shop] = await findIntakeShops(house.db, request.params.shopCode);
      const { shopId } = found(shop);
      const sent = await readSent(request, filesDir, houseKey);
      try {
        const field = (name: string) => sent.fields.get(name) ?? '';
        const { wish, faults } = readApplicant(field, request.params.procedureId);
        if (wish === null) throw new Refusal('invalid-input', { fields: faults.join(' ') });
        if (field('consent') !== 'yes') throw new Refusal('invalid-input', { fields: 'consent' });
        return await keepSent(house, shopId, key, wish, sent);
      } finally {
        await sent.discard();
      }
    },
  });

  await app.register(async (pages) => intakePageRoutes(pages, house, pace));
}
