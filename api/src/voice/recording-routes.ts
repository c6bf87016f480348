import { VoicePackId } from '@motcua/contracts/ids';
import { Problem } from '@motcua/contracts/problems';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { clerkOf } from '../staff/asker.ts';
import { keepRecording } from './keep-recording.ts';
import { takeUploads, Upload } from './upload.ts';

/** Twenty seconds at 48 kHz with two channels. */
const wavBytesMax = 4 * 1_024 * 1_024;

const PromptOfPack = z.strictObject({ packId: VoicePackId, token: z.string().max(40) });
const Kept = z.object({ milliseconds: z.number().int(), loudnessDb: z.number() });

/** What somebody said for one prompt comes in as a WAV file: every browser can make one, and nothing in it is hidden. */
export function recordingRoutes(area: FastifyInstance, house: House): void {
  takeUploads(area, 'audio/wav', wavBytesMax);
  area.route<{ Params: z.infer<typeof PromptOfPack> }>({
    method: 'PUT',
    url: '/api/v1/voice-packs/:packId/clips/:token',
    config: { permission: 'voice.manage' },
    schema: {
      params: PromptOfPack,
      response: { 200: Kept, '4xx': Problem, '5xx': Problem },
      tags: ['voice-packs'],
    },
    handler: async ({ body, params, asker }) => {
      if (!(body instanceof Upload)) throw new Refusal('unsupported-media-type');
      return keepRecording(house, clerkOf(asker), params.packId, params.token, body.read());
    },
  });
}
