import { Worker } from 'node:worker_threads';

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

let before: Promise<unknown> = Promise.resolve();
let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Cuts, levels and packs a recording in a thread beside: it takes some hundred milliseconds of a whole processor, for
 * which nobody in the hall should wait. One after the other, so that many at once take no more than one.
 * @param wav 16-bit PCM, any rate, at most 20 seconds
 * @returns the recording, or null where it is no such file, or nobody speaks in it clearly
 */
export function shapeRecording(wav: Uint8Array): Promise<ShapedRecording | null> {
  const shaped = before.then(() => shapeNext(wav));
  before = shaped.catch(() => undefined);
  return shaped;
}

async function shapeNext(wav: Uint8Array): Promise<ShapedRecording | null> {
  clearTimeout(idle);
  thread ??= new Worker(new URL('./shape-in-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  try {
    const shaped = await answerOf(thread, wav);
    idle = setTimeout(endThread, idleMs).unref();
    return 'bad' in shaped ? null : { ...shaped, opus: Buffer.from(shaped.opus) };
  } catch (error) {
    endThread();
    throw error;
  }
}

function answerOf(worker: Worker, wav: Uint8Array): Promise<Shaped> {
  const asked = Promise.withResolvers<Shaped>();
  const overdue = setTimeout(() => asked.reject(new Error('a recording took too long')), patienceMs);
  worker.once('message', asked.resolve);
  worker.once('error', asked.reject);
  worker.ref();
  worker.postMessage(wav);
  return asked.promise.finally(() => {
    clearTimeout(overdue);
    worker.off('message', asked.resolve);
    worker.off('error', asked.reject);
    // A house that ends does not wait for it.
    worker.unref();
  });
}

function endThread(): void {
  void thread?.terminate();
  thread = null;
}
