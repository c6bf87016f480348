import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { StartTrouble } from './start-trouble.ts';

/** Asks one line on the terminal. Hidden, nothing of what is typed is shown. Ctrl-C is a StartTrouble. */
export async function askLine(prompt: string, hidden: boolean): Promise<string> {
  let muted = false;
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!muted) process.stdout.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  const given = new AbortController();
  lines.once('SIGINT', () => given.abort());
  try {
    const asked = lines.question(prompt, { signal: given.signal });
    muted = hidden;
    return await asked;
  } catch (error) {
    if (!given.signal.aborted) throw error;
    throw new StartTrouble({ vi: 'Đã dừng; chưa có gì thay đổi.', en: 'Stopped; nothing was changed.' });
  } finally {
    muted = false;
    if (hidden) process.stdout.write('\n');
    lines.close();
  }
}
