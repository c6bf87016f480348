import { board } from './lines/board.ts';
import { calls } from './lines/calls.ts';
import { firstTicket } from './lines/first-ticket.ts';
import { javascript } from './lines/javascript.ts';
import { paper } from './lines/paper.ts';
import { search } from './lines/search.ts';
import { tickets } from './lines/tickets.ts';
import { twoProcesses } from './lines/two-processes.ts';
import { type Part, readOptions } from './options.ts';
import { openPlace, type Place } from './place/open-place.ts';
import type { Line } from './tell/line.ts';
import { table } from './tell/table.ts';

type Measure = (place: Place, say: (words: string) => void) => Promise<Line[]>;

const measures: Record<Part, Measure> = {
  javascript,
  start: firstTicket,
  tickets,
  'two-processes': twoProcesses,
  calls,
  board,
  search,
  paper,
};

/** Everything but the result goes to standard error. */
const say = (words: string) => console.error(`  ${words}`);

try {
  const { json, only } = readOptions(process.argv.slice(2));
  const lines = await measureAll(only);
  console.log(json ? JSON.stringify({ lines }) : table(lines));
  if (lines.some(({ holds }) => !holds)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function measureAll(only: readonly Part[]): Promise<Line[]> {
  const place = await openPlace();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void place.close().finally(() => process.exit(1)));
  try {
    const lines: Line[] = [];
    for (const part of only) {
      console.error(`${part}…`);
      lines.push(...(await measures[part](place, say)));
    }
    return lines;
  } finally {
    await place.close();
  }
}
