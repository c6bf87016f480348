import type { Instant } from '@motcua/contracts/dates';
import type { LocalMoment } from '@motcua/contracts/deadlines';
import { momentText, type WallSecond, wallSecond } from './local-moment.ts';

// Making a formatter costs far more than using one.
const formatters = new Map<string, Intl.DateTimeFormat>();

// Using one still costs more than all the rest of a due date, and no zone turns its clocks but at a quarter of an hour:
// what was found for one second holds for its quarter. A hundred thousand dossiers ask for the same few thousand.
const quarterSeconds = 900;
const quartersMost = 100_000;
const quarters = new Map<string, Map<number, number>>();

/** Seconds since 1970 of an instant in ISO 8601, with its offset; parts of a second are left out. */
export function epochSecond(instant: Instant): number {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(
    instant,
  );
  if (!parts?.[1]) throw new RangeError(`${instant} is no instant`);
  const ahead = Number(parts[3] ?? 0) * 3600 + Number(parts[4] ?? 0) * 60;
  return wallSecond(parts[1] as LocalMoment) - (parts[2] === '-' ? -ahead : ahead);
}

/** What the wall clock of a zone shows at an instant, in whole seconds. */
export function wallAt(instant: Instant, timeZone: string): WallSecond {
  const second = epochSecond(instant);
  return second + secondsAhead(second, timeZone);
}

/** The instant at which the wall clock of a zone shows a moment; the first where it shows it twice. */
export function instantOf(wall: WallSecond, timeZone: string): Instant {
  const guess = secondsAhead(wall, timeZone);
  return `${secondsText(wall - secondsAhead(wall - guess, timeZone))}.000Z`;
}

const secondsText = (second: number) => {
  const text = momentText(second);
  return text.length === 16 ? `${text}:00` : text;
};

/** How far the zone's wall clock is ahead of UTC at a second since 1970. */
function secondsAhead(second: number, timeZone: string): number {
  const known = quarters.get(timeZone) ?? new Map<number, number>();
  const quarter = Math.floor(second / quarterSeconds);
  const before = known.get(quarter);
  if (before !== undefined) return before;
  const ahead = askFormatter(second, timeZone);
  if (known.size >= quartersMost) known.clear();
  known.set(quarter, ahead);
  quarters.set(timeZone, known);
  return ahead;
}

function askFormatter(second: number, timeZone: string): number {
  const formatter = formatters.get(timeZone) ?? formatterOf(timeZone);
  // "08/21/2026, 10:00:00": the parts stand at fixed places in this format.
  const shown = formatter.format(second * 1000);
  const date = `${shown.slice(6, 10)}-${shown.slice(0, 2)}-${shown.slice(3, 5)}`;
  return wallSecond(`${date}T${shown.slice(12, 20)}` as LocalMoment) - second;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
