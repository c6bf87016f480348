import type { VoicePackSummary } from '@motcua/contracts/voice';
import type { VoicePackRow } from '@motcua/db/shops/voice-packs';
import { prompts } from '@motcua/rules/voice/prompts';
import { voiceAddress } from './voice-address.ts';

/** A shop's voice with how much of it is there. The prompts are the same in every region, only not their words. */
export function voiceSummary({ shopId: _, ...pack }: VoicePackRow): VoicePackSummary {
  return { ...pack, needed: prompts(pack.language, 'south').size, address: voiceAddress(pack) };
}
