import type { VoicePackId } from '@motcua/contracts/ids';
import type { ChangeVoicePack, VoicePackSummary } from '@motcua/contracts/voice';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockVoicePack, updateVoicePack } from '@motcua/db/shops/voice-packs';
import { changedFields } from '../changed-fields.ts';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { voiceSummary } from './voice-summary.ts';

/**
 * A voice's name, its speaker, its licence, or that the boards speak with it. Only a whole voice comes into use: a call
 * with a hole in it would send people to a wrong counter. The one that was in use before makes room.
 * @throws Refusal `pack-incomplete` with how many prompts are missing
 */
export async function changeVoice(
  tx: Tx,
  clerk: Clerk,
  packId: VoicePackId,
  change: ChangeVoicePack,
): Promise<VoicePackSummary> {
  const pack = found(await lockVoicePack(tx, packId));
  mayIn(clerk, pack.shopId, 'voice.manage');
  const before = voiceSummary(pack);
  if (change.inUse && before.recorded < before.needed)
    throw new Refusal('pack-incomplete', { missing: before.needed - before.recorded });
  const fields = changedFields<ChangeVoicePack>(pack, change);
  if (fields.length === 0) return before;
  const changed = await updateVoicePack(tx, pack, change);
  await record(tx, {
    name: 'voice.changed',
    shopId: pack.shopId,
    actor: actorOf(clerk),
    payload: { fields, packId, language: pack.language },
  });
  return voiceSummary(changed);
}
