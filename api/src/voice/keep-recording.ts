import type { VoicePackId } from '@motcua/contracts/ids';
import { record } from '@motcua/db/journal/record';
import { keepClip } from '@motcua/db/shops/voice-clips';
import { findVoicePack, lockVoicePack } from '@motcua/db/shops/voice-packs';
import { inTransaction } from '@motcua/db/transaction';
import { findPrompt } from '@motcua/rules/voice/find-prompt';
import { shapeRecording } from '@motcua/voice/shape-recording';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** What the house made of a recording. */
export type KeptRecording = { milliseconds: number; loudnessDb: number };

/**
 * Cuts, levels and keeps what somebody said for one prompt, in the place of what was there. The same sound again changes
 * nothing, so the address needs no key. The slow work is done before the transaction begins.
 * @param wav 16-bit PCM, any rate, at most 20 seconds
 * @throws Refusal `not-found` for a prompt the language does not have, `bad-sound` where nobody speaks clearly
 */
export async function keepRecording(
  house: House,
  clerk: Clerk,
  packId: VoicePackId,
  name: string,
  wav: Buffer,
): Promise<KeptRecording> {
  const { shopId, language } = found(await findVoicePack(house.db, packId));
  mayIn(clerk, shopId, 'voice.manage');
  const token = found(findPrompt(language, name));
  const shaped = await shapeRecording(wav);
  if (shaped === null) throw new Refusal('bad-sound', { entry: token });
  const { opus: content, milliseconds, loudnessDb } = shaped;

  await inTransaction(house.db, async (tx) => {
    found(await lockVoicePack(tx, packId));
    if (!(await keepClip(tx, packId, { token, content, milliseconds, loudnessDb }))) return;
    await record(tx, {
      name: 'voice.clips-recorded',
      shopId,
      actor: actorOf(clerk),
      payload: { packId, language, clips: 1 },
    });
  });
  house.nudge();
  return { milliseconds, loudnessDb };
}
