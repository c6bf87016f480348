import type { VoicePackId } from '@motcua/contracts/ids';
import type { VoicePackWithClips } from '@motcua/contracts/voice';
import type { Database } from '@motcua/db/connect';
import { findClips } from '@motcua/db/shops/voice-clips';
import { endingOf } from '@motcua/rules/voice/ending-of';
import { prompts } from '@motcua/rules/voice/prompts';
import type { Clerk } from '../staff/asker.ts';
import { voiceHeardBy } from './voice-heard-by.ts';
import { voiceSummary } from './voice-summary.ts';

/** A voice with every prompt in the order in which they are recorded. */
export async function readVoice(
  db: Database,
  clerk: Clerk,
  packId: VoicePackId,
): Promise<VoicePackWithClips> {
  const pack = await voiceHeardBy(db, clerk, packId);
  const recorded = new Map((await findClips(db, packId)).map(({ token, ...clip }) => [token, clip]));
  const clips = [...prompts(pack.language, 'south')].map(([token, words]) => ({
    token,
    words,
    ending: endingOf(token),
    recording: recorded.get(token) ?? null,
  }));
  return { ...voiceSummary(pack), clips };
}
