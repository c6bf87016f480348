import { clipRate } from './clip-rate.ts';
import { loudnessOf } from './loudness-of.ts';

/** Quieter than this is silence, not speech (-46 dB). */
const silence = 0.005;
/** What stays before and after the speech, so that no consonant is cut. */
const marginMs = 8;
const fadeMs = 6;
/** All recordings of a pack are equally loud, and none comes nearer to full scale than the peak. */
export const targetLoudness = -20;
export const highestPeak = 0.8;

/** A recording ready to be joined with others: silence cut, loudness levelled, edges faded so that joints do not click. */
export function shapeClip(samples: Float32Array): Float32Array {
  const first = samples.findIndex((sample) => Math.abs(sample) > silence);
  if (first < 0) throw new Error('the recording is silent');
  const last = samples.findLastIndex((sample) => Math.abs(sample) > silence);
  const margin = Math.round((marginMs * clipRate) / 1_000);
  const speech = samples.slice(Math.max(0, first - margin), last + margin + 1);
  const peak = speech.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  const gain = Math.min(10 ** ((targetLoudness - loudnessOf(speech)) / 20), highestPeak / peak);
  const fade = Math.round((fadeMs * clipRate) / 1_000);
  return speech.map((sample, index) => {
    const edge = Math.min(index, speech.length - 1 - index);
    return sample * gain * Math.min(1, edge / fade);
  });
}
