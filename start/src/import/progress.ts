import { say } from '../say.ts';

/** How far a long work is, on one line of the terminal that rewrites itself; silent where nobody is looking. */
export type Progress = { show(rows: number, share: number): void; end(): void };

const everyMs = 100;
const width = 30;

export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let shown = 0;
  let open = false;
  return {
    show(rows, share) {
      const now = performance.now();
      if (!stream.isTTY || now - shown < everyMs) return;
      shown = now;
      open = true;
      const part = Math.min(1, Math.max(0, share));
      const bar = '█'.repeat(Math.round(part * width)).padEnd(width, '░');
      const lines = rows;
      stream.write(
        `\r${bar} ${String(Math.round(part * 100)).padStart(3)} %  ${say({ vi: `${lines} dòng`, en: `${lines} lines` })} `,
      );
    },
    end() {
      if (open) stream.write('\r\u001b[K');
      open = false;
    },
  };
}
