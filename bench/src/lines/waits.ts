import { readFile } from 'node:fs/promises';
import { atMost, atMostTimes, type Line } from '../tell/line.ts';
import { middle, shareBelow } from '../tell/middle.ts';
import { type Compared, compareMethods, fallback, ours } from '../waits/compare-methods.ts';
import { daysFromRows } from '../waits/days-from-rows.ts';
import { liveDay } from '../waits/live-day.ts';
import { methodsTable } from '../waits/methods-table.ts';
import { quoteSpeed } from '../waits/quote-speed.ts';
import { readCsv } from '../waits/read-csv.ts';
import { shops } from '../waits/shops.ts';

const learningDays = 24;
const scoredDays = 12;
const seed = 20_260_701;
const waiting = 200;
const rounds = 5;
const quotes = 100;

/**
 * Waiting times as they are told, held against what came, on days nobody has seen before; beside them the methods that
 * other houses use. With a CSV of outside days, those days instead: learned from the first half, scored on the rest.
 */
export async function waits(csv: string | null, say: (words: string) => void): Promise<Line[]> {
  const lines = csv === null ? generatedDays(say) : await outsideDays(csv, say);
  const [figures, floors]: [number[], number[]] = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    const { ours: taken, floor } = quoteSpeed(waiting, quotes);
    figures.push(shareBelow(taken, 0.95));
    floors.push(shareBelow(floor, 0.95));
    say(
      `a quote with ${waiting} waiting: ${middle(taken).toFixed(2)} ms, p95 ${shareBelow(taken, 0.95).toFixed(2)} ms; bare queue p95 ${shareBelow(floor, 0.95).toFixed(2)} ms`,
    );
  }
  lines.push(
    atMost(5, {
      name: `waits: a quote with ${waiting} waiting, p95`,
      unit: 'ms',
      figure: middle(figures),
      floor: middle(floors),
    }),
  );
  return lines;
}

function generatedDays(say: (words: string) => void): Line[] {
  return shops.flatMap((shop) => {
    const days = Array.from({ length: learningDays + scoredDays }, (_, day) => liveDay(shop, day, seed));
    return judge(shop.name, compareMethods(days, learningDays), say);
  });
}

async function outsideDays(path: string, say: (words: string) => void): Promise<Line[]> {
  const { rows, bad } = readCsv(await readFile(path, 'utf8'));
  for (const { line, why } of bad.slice(0, 20)) say(`line ${line}: ${why}`);
  if (bad.length > 20) say(`and ${bad.length - 20} more lines that cannot be used`);
  const replayed = daysFromRows(rows, 0.6);
  if (replayed.days.length < 3)
    throw new Error(`${path} holds ${replayed.days.length} days; three are needed at least.`);
  say(
    `${rows.length} people on ${replayed.days.length} days, the first ${replayed.learningDays} to learn from`,
  );
  return judge('outside days', compareMethods(replayed.days, replayed.learningDays), say);
}

function judge(name: string, compared: Compared, say: (words: string) => void): Line[] {
  const own = compared.find(({ method }) => method === ours)?.score;
  const others = compared.filter(({ method }) => method !== ours && method !== fallback);
  const best = Math.min(...others.map(({ score }) => score.meanErrorMinutes ?? Number.POSITIVE_INFINITY));
  say(`${name}: ${own?.scored ?? 0} quotes scored, ${own?.notReached ?? 0} people not reached the same day`);
  for (const row of methodsTable(compared).split('\n')) say(row);
  if (own?.notReachedChance != null)
    say(
      `those not reached had been told a chance of ${(own.notReachedChance * 100).toFixed(0)} %, the others ${((own.reachedChance ?? 0) * 100).toFixed(1)} %`,
    );
  const coverage = (own?.coverage ?? 0) * 100;
  return [
    // Beside it the best of the other methods.
    atMostTimes(0.7, {
      name: `waits, ${name}: mean error`,
      unit: 'min',
      figure: own?.meanErrorMinutes ?? Number.POSITIVE_INFINITY,
      floor: best,
    }),
    {
      name: `waits, ${name}: 10–90 % covers`,
      unit: '%',
      figure: coverage,
      floor: null,
      ratio: null,
      bar: '75 to 88 %',
      holds: coverage >= 75 && coverage <= 88,
    },
  ];
}
