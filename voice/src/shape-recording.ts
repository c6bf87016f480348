import { Piscina } from 'piscina';

/** A recording as a pack keeps it. */
export type ShapedRecording = {
  /** A whole Ogg Opus file. */
  opus: Buffer;
  milliseconds: number;
  /** In dB below full scale. */
  loudnessDb: number;
};

/** What the thread beside answers: the recording, or that it cannot be used. */
export type Shaped = { bad: string } | { opus: Uint8Array; milliseconds: number; loudnessDb: number };

/** Longer than this no recording takes. */
const patienceMs = 15_000;
/** Somebody who records comes back sooner; afterwards the thread's memory is given back. */
const idleMs = 30_000;

const thread = new Piscina<Uint8Array, Shaped>({
  filename: new URL('./shape-in-thread.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: idleMs,
  resourceLimits: { maxOldGenerationSizeMb: 128 },
});

/**
 * Cuts, levels and packs a recording in a thread beside: it takes some hundred milliseconds of a whole processor, for
 * which nobody in the hall should wait. One after the other, so that many at once take no more than one.
 * @param wav 16-bit PCM, any rate, at most 20 seconds
 * @returns the recording, or null where it is no such file, or nobody speaks in it clearly
 */
export async function shapeRecording(wav: Uint8Array): Promise<ShapedRecording | null> {
  const shaped = await thread.run(wav, { signal: AbortSignal.timeout(patienceMs) });
  return 'bad' in shaped ? null : { ...shaped, opus: Buffer.from(shaped.opus) };
}
