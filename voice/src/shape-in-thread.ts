import { judgeTake } from '@motcua/rules/voice/judge-take';
import { clipRate } from './clip-rate.ts';
import { encodeOpus } from './encode-opus.ts';
import { loudnessOf } from './loudness-of.ts';
import { readWav } from './read-wav.ts';
import { shapeClip } from './shape-clip.ts';
import type { Shaped } from './shape-recording.ts';

/** The other end of `shape-recording.ts`: one recording, one answer. */
export default function shape(wav: Uint8Array): Shaped {
  const spoken = speechOf(Buffer.from(wav));
  if (typeof spoken === 'string') return { bad: spoken };
  const samples = shapeClip(spoken);
  return {
    opus: new Uint8Array(encodeOpus(samples)),
    milliseconds: Math.round((1_000 * samples.length) / clipRate),
    loudnessDb: Math.round(10 * loudnessOf(samples)) / 10,
  };
}

/** What is spoken in a file; or in words why it is no good. */
function speechOf(wav: Buffer): Float32Array | string {
  try {
    const samples = readWav(wav);
    const { speech, fault } = judgeTake(samples, clipRate);
    // An overdriven microphone is heard, and warned of, where it is recorded; it is no reason to refuse.
    if (speech === null || (fault !== null && fault !== 'too-loud')) return fault ?? 'silent';
    return samples.subarray(speech.from, speech.to);
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}
