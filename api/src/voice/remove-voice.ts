import type { VoicePackId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { deleteVoicePack, lockVoicePack } from '@motcua/db/shops/voice-packs';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/**
 * A voice and its recordings are gone: a person may want that of their own voice.
 * @throws Refusal `pack-in-use` while the boards speak with it
 */
export async function removeVoice(tx: Tx, clerk: Clerk, packId: VoicePackId): Promise<{ done: true }> {
  const pack = found(await lockVoicePack(tx, packId));
  mayIn(clerk, pack.shopId, 'voice.manage');
  if (pack.inUse) throw new Refusal('pack-in-use');
  await deleteVoicePack(tx, packId);
  await record(tx, {
    name: 'voice.removed',
    shopId: pack.shopId,
    actor: actorOf(clerk),
    payload: { packId, language: pack.language },
  });
  return { done: true };
}
