import { VoicePackId } from '@motcua/contracts/ids';
import { findClipContent, findClips } from '@motcua/db/shops/voice-clips';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { manifestOf, manifestText } from './manifest-of.ts';
import { voiceVersion } from './voice-address.ts';
import { voiceHeardBy } from './voice-heard-by.ts';

const FileOfPack = z.strictObject({
  packId: VoicePackId,
  version: z.string().regex(/^[a-z0-9]{1,12}$/),
  file: z.string().max(60),
});

/**
 * What a board fetches of a shop's voice, with its token, and what the page plays: the manifest and the recordings. Under
 * the address of a version that has passed the newest is answered, and not kept: a board that has not heard of the change
 * yet goes on speaking.
 */
export function soundRoutes(area: FastifyInstance, house: House): void {
  area.route<{ Params: z.infer<typeof FileOfPack> }>({
    method: 'GET',
    url: '/api/v1/voice-packs/:packId/:version/:file',
    config: { permission: 'voice.read', answers: 'sound' },
    schema: { params: FileOfPack, tags: ['voice-packs'] },
    handler: async (request, reply) => {
      const { packId, version, file } = request.params;
      const pack = await voiceHeardBy(house.db, request.asker, packId);
      if (version === voiceVersion(pack))
        reply.header('cache-control', 'private, max-age=31536000, immutable');
      if (file === 'manifest.json') {
        const manifest = manifestOf(pack, await findClips(house.db, packId));
        return reply.type('application/json; charset=utf-8').send(Buffer.from(manifestText(manifest)));
      }
      const [, token] = found(/^(.+)\.opus$/.exec(file));
      const content = found(await findClipContent(house.db, packId, token ?? ''));
      return reply.type('audio/ogg').send(content);
    },
  });
}
