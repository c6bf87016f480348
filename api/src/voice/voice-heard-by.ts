import type { VoicePackId } from '@motcua/contracts/ids';
import type { Database } from '@motcua/db/connect';
import { findVoicePack, type VoicePackRow } from '@motcua/db/shops/voice-packs';
import { found, Refusal } from '../refusal.ts';
import { type Asker, clerkOf, mayIn } from '../staff/asker.ts';

/**
 * A voice, for somebody of its shop: staff who may hear it, or one of its boards. For everybody else it does not exist.
 * @throws Refusal `not-found`, or `not-allowed` with a role that may not
 */
export async function voiceHeardBy(db: Database, asker: Asker, packId: VoicePackId): Promise<VoicePackRow> {
  const pack = found(await findVoicePack(db, packId));
  if (asker.kind !== 'device') mayIn(clerkOf(asker), pack.shopId, 'voice.read');
  else if (asker.shopId !== pack.shopId) throw new Refusal('not-found');
  return pack;
}
