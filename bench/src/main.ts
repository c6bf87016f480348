import { board } from './lines/board.ts';
import { calls } from './lines/calls.ts';
import { deadlines } from './lines/deadlines.ts';
import { firstTicket } from './lines/first-ticket.ts';
import { followers } from './lines/followers.ts';
import { javascript } from './lines/javascript.ts';
import { paper } from './lines/paper.ts';
import { search } from './lines/search.ts';
import { tickets } from './lines/tickets.ts';
import { twoProcesses } from './lines/two-processes.ts';
import { waits } from './lines/waits.ts';
import { type Options, type Part, readOptions } from './options.ts';
import { openPlace, type Place } from './place/open-place.ts';
import type { Line } from './tell/line.ts';
import { table } from './tell/table.ts';

type Measure = (place: Place, say: (words: string) => void) => Promise<Line[]>;

/** Waits need no house: they are measured before one is opened. */
const measures: Record<Exclude<Part, 'waits'>, Measure> = {
  javascript,
  start: firstTicket,
  tickets,
  'two-processes': twoProcesses,
  calls,
  board,
  followers,
  search,
  paper,
  deadlines,
};

/** Everything but the result goes to standard error. */
const say = (words: string) => console.error(`  ${words}`);

try {
  const options = readOptions(process.argv.slice(2));
  const lines = await measureAll(options);
  console.log(options.json ? JSON.stringify({ lines }) : table(lines));
  if (lines.some(({ holds }) => !holds)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function measureAll({ only, csv }: Options): Promise<Line[]> {
  const lines: Line[] = [];
  if (only.includes('waits')) {
    console.error('waits…');
    lines.push(...(await waits(csv, say)));
  }
  const inPlace = only.filter((part) => part !== 'waits');
  if (inPlace.length > 0) lines.push(...(await measureInPlace(inPlace)));
  return lines;
}

async function measureInPlace(parts: readonly Exclude<Part, 'waits'>[]): Promise<Line[]> {
  const place = await openPlace();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void place.close().finally(() => process.exit(1)));
  try {
    const lines: Line[] = [];
    for (const part of parts) {
      console.error(`${part}…`);
      lines.push(...(await measures[part](place, say)));
    }
    return lines;
  } finally {
    await place.close();
  }
}
