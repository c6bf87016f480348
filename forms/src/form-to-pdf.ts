import { Worker } from 'node:worker_threads';
import type { FormDocument } from './form.ts';

/** Longer than this no paper takes; the register of a whole year takes some seconds. */
const patienceMs = 30_000;
/** A counter prints every few minutes; afterwards the thread's memory is given back. */
const idleMs = 120_000;
const longBytes = 1_000_000;
/** More than these do not wait in a row: whoever comes then is told to try again. */
const waitingMost = 50;

export class TooManyPapers extends Error {}

let before: Promise<unknown> = Promise.resolve();
let waiting = 0;
let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * A paper as PDF, made in a thread beside: the first takes some hundred milliseconds and a long register more, for which
 * nobody in the hall should wait. One after the other, so that many at once take no more than one processor.
 * @throws TooManyPapers where too many wait already
 */
export function formToPdf(form: FormDocument): Promise<Buffer> {
  if (waiting >= waitingMost) return Promise.reject(new TooManyPapers());
  waiting += 1;
  const made = before
    .then(() => makeNext(form))
    .finally(() => {
      waiting -= 1;
    });
  before = made.catch(() => undefined);
  return made;
}

async function makeNext(form: FormDocument): Promise<Buffer> {
  clearTimeout(idle);
  thread ??= new Worker(new URL('./pdf-in-thread.ts', import.meta.url));
  try {
    const pdf = await answerOf(thread, form);
    // A long register leaves some hundred megabytes in the thread, and nobody asks for the next at once.
    if (pdf.byteLength > longBytes) endThread();
    else idle = setTimeout(endThread, idleMs).unref();
    return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  } catch (error) {
    endThread();
    throw error;
  }
}

function answerOf(worker: Worker, form: FormDocument): Promise<Uint8Array> {
  const asked = Promise.withResolvers<Uint8Array>();
  const overdue = setTimeout(() => asked.reject(new Error('a paper took too long')), patienceMs);
  worker.once('message', asked.resolve);
  worker.once('error', asked.reject);
  worker.ref();
  worker.postMessage(form);
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
