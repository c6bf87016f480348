import { setTimeout as pause } from 'node:timers/promises';
import type { LookUpDossier, PublicDossier } from '@motcua/contracts/dossiers';
import { findByCode, type LookUpRow } from '@motcua/db/dossiers/look-up';
import { readDossierCode } from '@motcua/rules/dossiers/dossier-code';
import { readOnlineReference } from '@motcua/rules/dossiers/online-reference';
import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { dossierOfFactor, isTokenShaped } from './look-up-factor.ts';
import type { LookUpPace } from './look-up-pace.ts';
import { publicDossier } from './public-dossier.ts';

/** No "no" is said earlier than this: what was wrong cannot be told from how long it took. */
const noAfterMs = 150;

/**
 * What the holder of a dossier is told, who says its code and something that only they know. Nothing of it is written
 * down anywhere.
 * @throws Refusal `not-found` whichever of the two was wrong, and `slow-down` after too many wrong ones
 */
export async function lookUp(
  house: House,
  pace: LookUpPace,
  request: FastifyRequest,
  asked: LookUpDossier,
): Promise<PublicDossier> {
  const began = performance.now();
  const dossier = await lookUpRow(house, pace, request, asked);
  const told = dossier === null ? null : await publicDossier(house, dossier);
  if (told !== null) return told;
  await pause(Math.max(0, noAfterMs - (performance.now() - began)));
  throw new Refusal('not-found');
}

/**
 * Which dossier it is. The work is the same for a wrong code and for a wrong factor.
 * @returns null whichever of the two was wrong
 * @throws Refusal `slow-down` after too many wrong ones
 */
export async function lookUpRow(
  house: House,
  pace: LookUpPace,
  request: FastifyRequest,
  { code, factor }: LookUpDossier,
): Promise<LookUpRow | null> {
  pace.look(request);
  const plainCode = readDossierCode(code) ?? readOnlineReference(code) ?? code.trim();
  return pace.tries(request, plainCode, !isTokenShaped(factor), async () =>
    dossierOfFactor(house.settings.houseKey, await findByCode(house.db, plainCode), factor),
  );
}
