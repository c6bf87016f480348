import type { Recorded } from './recorded.ts';

/** Where a value of a replayed statement comes from. */
export type Source =
  | { from: 'recording'; value: unknown }
  | { from: 'given'; name: string; inArray: boolean }
  /** What an earlier statement of the same act found: its number, and the way into its row. */
  | { from: 'found'; statement: number; path: (string | number)[] }
  | { from: 'clock' };

type Replayed = { text: string; sources: Source[]; findsRows: boolean };
/** The statements of one act, aimed at whatever is given. `answers` says where its results are found. */
export type Replay = { statements: Replayed[]; answers: Record<string, Source> };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Makes an act's recorded statements ready to be sent again for other people: ids that were known to the one who asked
 * are given anew, ids that an earlier statement found are taken from what that statement finds now, instants are those
 * of the moment, and all the rest (codes, payloads of the diary) is sent as it was recorded.
 * @param known names and the values they had when the act was recorded
 * @param wanted names and the values of results, to be found again
 */
export function reAim(
  recorded: readonly Recorded[],
  known: Record<string, unknown>,
  wanted: Record<string, unknown> = {},
): Replay {
  const sourceOf = (value: unknown, before: number): Source => {
    for (const [name, was] of Object.entries(known)) {
      if (same(value, was)) return { from: 'given', name, inArray: false };
      if (Array.isArray(value) && value.length === 1 && same(value[0], was))
        return { from: 'given', name, inArray: true };
    }
    if (typeof value === 'string' && instant.test(value)) return { from: 'clock' };
    if (typeof value === 'string' && uuid.test(value))
      for (let statement = 0; statement < before; statement += 1) {
        const path = pathTo(recorded[statement]?.rows ?? [], value);
        if (path) return { from: 'found', statement, path: path.slice(1) };
      }
    return { from: 'recording', value };
  };
  return {
    statements: recorded.map(({ text, values, rows }, index) => ({
      text,
      sources: values.map((value) => sourceOf(value, index)),
      findsRows: rows.length > 0,
    })),
    answers: Object.fromEntries(
      Object.entries(wanted).map(([name, value]) => [name, sourceOf(value, recorded.length)]),
    ),
  };
}

function same(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return one === other;
}

/** The way to a value inside rows of columns, also where a column is JSON. */
function pathTo(inside: unknown, value: string): (string | number)[] | null {
  if (inside === value) return [];
  if (typeof inside !== 'object' || inside === null) return null;
  for (const [key, part] of Object.entries(inside)) {
    const rest = pathTo(part, value);
    if (rest) return [Array.isArray(inside) ? Number(key) : key, ...rest];
  }
  return null;
}
