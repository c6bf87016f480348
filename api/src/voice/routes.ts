import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { addVoice } from './add-voice.ts';
import { changeVoice } from './change-voice.ts';
import { listVoices } from './list-voices.ts';
import { readVoice } from './read-voice.ts';
import { recordingRoutes } from './recording-routes.ts';
import { removeVoice } from './remove-voice.ts';
import { soundRoutes } from './sound-routes.ts';
import { zipRoutes } from './zip-routes.ts';

/** The shop's own voices: recorded here or brought from elsewhere, and spoken by its boards. */
export async function voiceRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { ask, act } = openDoors(app, house);

  ask('GET /shops/:shopId/voice-packs', 'voice.list', ({ asker, params }) =>
    listVoices(house.db, clerkOf(asker), params.shopId),
  );
  act('POST /shops/:shopId/voice-packs', 'voice.manage', (tx, { asker, params, body }) =>
    addVoice(tx, clerkOf(asker), params.shopId, body),
  );
  ask('GET /voice-packs/:packId', 'voice.list', ({ asker, params }) =>
    readVoice(house.db, clerkOf(asker), params.packId),
  );
  act('PATCH /voice-packs/:packId', 'voice.manage', (tx, { asker, params, body }) =>
    changeVoice(tx, clerkOf(asker), params.packId, body),
  );
  act('DELETE /voice-packs/:packId', 'voice.manage', (tx, { asker, params }) =>
    removeVoice(tx, clerkOf(asker), params.packId),
  );

  // Each kind of file has an area of its own, so that nobody else must read it.
  await app.register(async (area) => soundRoutes(area, house));
  await app.register(async (area) => recordingRoutes(area, house));
  await app.register(async (area) => zipRoutes(area, house));
}
