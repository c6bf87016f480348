import { ShopId, VoicePackId } from '@motcua/contracts/ids';
import { Problem } from '@motcua/contracts/problems';
import { VoicePackSummary } from '@motcua/contracts/voice';
import { claimKey, keepAnswer } from '@motcua/db/repeats/store';
import { inTransaction } from '@motcua/db/transaction';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { repeatOf } from '../door.ts';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { clerkOf, mayIn } from '../staff/asker.ts';
import { exportVoice } from './export-voice.ts';
import { importVoice } from './import-voice.ts';
import { readPack } from './read-pack.ts';
import { readPackZip } from './read-pack-zip.ts';
import { takeUploads, Upload } from './upload.ts';

const zipBytesMax = 4 * 1_024 * 1_024;

const ofPack = z.strictObject({ packId: VoicePackId });
const inShop = z.strictObject({ shopId: ShopId });
const importName = 'POST /shops/:shopId/voice-packs/imports';

/** A voice leaves the house, or comes into it, as one ZIP file. */
export function zipRoutes(area: FastifyInstance, house: House): void {
  takeUploads(area, 'application/zip', zipBytesMax);

  area.route<{ Params: z.infer<typeof ofPack> }>({
    method: 'GET',
    url: '/api/v1/voice-packs/:packId/pack.zip',
    config: { permission: 'voice.manage', answers: 'sound' },
    schema: { params: ofPack, tags: ['voice-packs'] },
    handler: async (request, reply) => {
      const { language, zip } = await exportVoice(house.db, clerkOf(request.asker), request.params.packId);
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="voice-${language}.zip"`)
        .send(zip);
    },
  });

  area.route<{ Params: z.infer<typeof inShop> }>({
    method: 'POST',
    url: '/api/v1/shops/:shopId/voice-packs/imports',
    config: { permission: 'voice.manage' },
    schema: {
      params: inShop,
      response: { 200: VoicePackSummary, '4xx': Problem, '5xx': Problem },
      tags: ['voice-packs'],
    },
    handler: async (request) => {
      const { body, params } = request;
      if (!(body instanceof Upload)) throw new Refusal('unsupported-media-type');
      const clerk = clerkOf(request.asker);
      mayIn(clerk, params.shopId, 'voice.manage');
      const { principal, key, hash } = repeatOf(request, importName);
      const pack = readPack(readPackZip(body.read()));
      const answer = await inTransaction(house.db, async (tx) => {
        const before = await claimKey(tx, principal, key, hash);
        if (before && before.hash !== hash) throw new Refusal('idempotency-key-reused');
        if (before) return VoicePackSummary.parse(before.body);
        const made = await importVoice(tx, clerk, params.shopId, pack);
        await keepAnswer(tx, principal, key, { status: 200, body: made });
        return made;
      });
      house.nudge();
      return answer;
    },
  });
}
