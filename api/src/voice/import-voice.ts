import type { ShopId } from '@motcua/contracts/ids';
import type { VoicePackSummary } from '@motcua/contracts/voice';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { keepClip } from '@motcua/db/shops/voice-clips';
import { findVoicePack } from '@motcua/db/shops/voice-packs';
import { found } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { addVoice } from './add-voice.ts';
import type { readPack } from './read-pack.ts';
import { voiceSummary } from './voice-summary.ts';

/** A voice that was packed elsewhere becomes one of the shop's own, with all its recordings or not at all. */
export async function importVoice(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  { about, clips }: ReturnType<typeof readPack>,
): Promise<VoicePackSummary> {
  const { packId, language } = await addVoice(tx, clerk, shopId, about);
  for (const clip of clips) await keepClip(tx, packId, clip);
  await record(tx, {
    name: 'voice.clips-recorded',
    shopId,
    actor: actorOf(clerk),
    payload: { packId, language, clips: clips.length },
  });
  return voiceSummary(found(await findVoicePack(tx, packId)));
}
