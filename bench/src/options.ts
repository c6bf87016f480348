import { parseArgs } from 'node:util';

/** The parts of the bench, in the order in which they run. */
const parts = [
  'waits',
  'javascript',
  'start',
  'tickets',
  'two-processes',
  'calls',
  'board',
  'followers',
  'search',
  'paper',
  'deadlines',
] as const;
export type Part = (typeof parts)[number];

const usage = `npm run bench [-- --json] [--only ${parts.join(',')}], npm run bench -- waits [--csv days.csv]`;

export type Options = { json: boolean; only: Part[]; csv: string | null };

/** Reads the command line; a part may also be named without `--only`. @throws an Error whose message is a sentence */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, only: { type: 'string' }, csv: { type: 'string' } },
  });
  const asked = [...(values.only?.split(',') ?? []), ...positionals];
  const named = asked.length > 0 ? asked : [...parts];
  const unknown = named.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no part of the bench. ${usage}`);
  const only = parts.filter((part) => named.includes(part));
  if (values.csv !== undefined && !only.includes('waits'))
    throw new Error(`Days from a CSV are for waits alone. ${usage}`);
  return { json: values.json ?? false, only, csv: values.csv ?? null };
}
