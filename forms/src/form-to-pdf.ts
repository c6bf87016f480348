import { Piscina } from 'piscina';
import type { FormDocument } from './form.ts';

/** Longer than this no paper takes; the register of a whole year takes some seconds. */
const patienceMs = 30_000;
/** A counter prints every few minutes; afterwards the thread's memory is given back. */
const idleMs = 120_000;
const longBytes = 1_000_000;
/** More than these do not wait in a row: whoever comes then is told to try again. */
const waitingMost = 50;

export class TooManyPapers extends Error {}

let thread: Piscina<FormDocument, Uint8Array> | null = null;

/**
 * A paper as PDF, made in a thread beside: the first takes some hundred milliseconds and a long register more, for which
 * nobody in the hall should wait. One after the other, so that many at once take no more than one processor.
 * @throws TooManyPapers where too many wait already
 */
export async function formToPdf(form: FormDocument): Promise<Buffer> {
  thread ??= new Piscina({
    filename: new URL('./pdf-in-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMs,
    maxQueue: waitingMost,
  });
  const asked = thread;
  if (asked.queueSize >= waitingMost) throw new TooManyPapers();
  const pdf = await asked.run(form, { signal: AbortSignal.timeout(patienceMs) });
  // A long register leaves some hundred megabytes in the thread, and nobody asks for the next at once.
  if (pdf.byteLength > longBytes && thread === asked) {
    thread = null;
    void asked.close();
  }
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
}
