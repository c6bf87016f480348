import type { ShopId } from '@motcua/contracts/ids';
import type { AddVoicePack, VoicePackSummary } from '@motcua/contracts/voice';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findVoicePacks, insertVoicePack } from '@motcua/db/shops/voice-packs';
import { Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { voiceSummary } from './voice-summary.ts';

/** A shop that keeps more voices than this keeps them by mistake. */
const mostVoices = 24;

/** A new voice of a shop, without a recording. */
export async function addVoice(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: AddVoicePack,
): Promise<VoicePackSummary> {
  mayIn(clerk, shopId, 'voice.manage');
  if ((await findVoicePacks(tx, shopId)).length >= mostVoices)
    throw new Refusal('invalid-input', { why: 'too-many-voices', most: mostVoices });
  const pack = await insertVoicePack(tx, shopId, wish);
  await record(tx, {
    name: 'voice.added',
    shopId,
    actor: actorOf(clerk),
    payload: { packId: pack.packId, language: pack.language },
  });
  return voiceSummary(pack);
}
