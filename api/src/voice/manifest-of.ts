import type { ClipRow } from '@motcua/db/shops/voice-clips';
import type { VoicePackRow } from '@motcua/db/shops/voice-packs';
import type { Clip, VoicePack } from '@motcua/rules/voice/pack';
import { gapMs, pauseMs } from '@motcua/rules/voice/pack-timing';
import { prompts } from '@motcua/rules/voice/prompts';
import type { ClipToken } from '@motcua/rules/voice/token';

/** What a shop's voice says about itself, as every pack does. It has no region: a person speaks as they speak. */
export function manifestOf(pack: VoicePackRow, clips: readonly ClipRow[]): VoicePack {
  const recorded = new Map(clips.map((clip) => [clip.token, clip]));
  const tokens: Record<ClipToken, Clip> = {};
  for (const token of prompts(pack.language, 'south').keys()) {
    const clip = recorded.get(token);
    if (clip) tokens[token] = { file: `${token}.opus`, ms: clip.milliseconds, loudness: clip.loudnessDb };
  }
  return {
    pack: pack.language,
    lang: pack.language,
    region: null,
    voice: pack.name,
    source: pack.madeBy === 'person' ? 'human' : 'synth',
    speaker: pack.speaker,
    licence: pack.licence,
    rate: 24_000,
    gapMs,
    pauseMs,
    tokens,
  };
}

/** The manifest as it lies in a pack. */
export const manifestText = (manifest: VoicePack): string => `${JSON.stringify(manifest, null, 2)}\n`;
