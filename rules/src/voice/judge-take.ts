import { findSpeech, type Speech } from './find-speech.ts';

/** What is wrong with a recording, so that it is made again. */
export type TakeFault = 'silent' | 'too-short' | 'too-quiet' | 'too-loud';

/** What was heard in a recording. */
export type Take = {
  /** What stays of it; null where nobody spoke. */
  speech: Speech | null;
  /** Of what stays, in dB below full scale (RMS). */
  loudnessDb: number;
  fault: TakeFault | null;
};

/** The shortest word is about twice as long; what is shorter was cut off. */
const shortestMs = 180;
/** Raised from lower than this, the room would be heard as loud as the speaker. */
const quietestDb = -42;
/** At full scale the microphone was overdriven: a few such samples are heard as a crackle. */
const fullScale = 0.985;
const mostAtFullScale = 8;

/**
 * Whether a recording can be used, and what is cut off.
 * @param samples between -1 and 1
 * @param rate samples a second
 */
export function judgeTake(samples: Float32Array, rate: number): Take {
  const speech = findSpeech(samples, rate);
  if (speech === null) return { speech, loudnessDb: Number.NEGATIVE_INFINITY, fault: 'silent' };
  const kept = samples.subarray(speech.from, speech.to);
  const power = kept.reduce((sum, sample) => sum + sample * sample, 0) / kept.length;
  const loudnessDb = 10 * Math.log10(power);
  const atFullScale = kept.reduce((count, sample) => count + (Math.abs(sample) >= fullScale ? 1 : 0), 0);
  return { speech, loudnessDb, fault: faultOf((1_000 * kept.length) / rate, loudnessDb, atFullScale) };
}

function faultOf(milliseconds: number, loudnessDb: number, atFullScale: number): TakeFault | null {
  if (milliseconds < shortestMs) return 'too-short';
  if (loudnessDb < quietestDb) return 'too-quiet';
  return atFullScale > mostAtFullScale ? 'too-loud' : null;
}
