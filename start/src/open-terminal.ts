import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { StartTrouble } from './start-trouble.ts';

/** Questions on the terminal, one line each. */
export type Terminal = {
  /** Hidden, nothing of what is typed is shown. Ctrl-C and Ctrl-D are a StartTrouble. */
  ask(question: string, hidden?: boolean): Promise<string>;
  close(): void;
};

/** Opens the terminal for questions. Lines that were typed ahead, or pasted together, answer the questions that follow. */
export function openTerminal(): Terminal {
  let muted = false;
  let over = false;
  let waiting: ((line: string | null) => void) | null = null;
  const ahead: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!muted) process.stdout.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  lines.on('line', (line) => {
    if (waiting) waiting(line);
    else ahead.push(line);
  });
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    over = true;
    waiting?.(null);
  });

  async function ask(question: string, hidden = false): Promise<string> {
    if (!over) {
      lines.setPrompt(question);
      lines.prompt();
    }
    muted = hidden;
    const line =
      ahead.shift() ?? (over ? null : await new Promise<string | null>((resolve) => (waiting = resolve)));
    waiting = null;
    muted = false;
    if (hidden) process.stdout.write('\n');
    if (line !== null) return line;
    throw new StartTrouble({ vi: 'Đã dừng; chưa có gì thay đổi.', en: 'Stopped; nothing was changed.' });
  }

  return { ask, close: () => lines.close() };
}
