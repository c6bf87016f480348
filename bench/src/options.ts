import { parseArgs } from 'node:util';

/** The parts of the bench, in the order in which they run. */
const parts = [
  'javascript',
  'start',
  'tickets',
  'two-processes',
  'calls',
  'board',
  'search',
  'paper',
] as const;
export type Part = (typeof parts)[number];

const usage = `npm run bench [-- --json] [--only ${parts.join(',')}]`;

/** Reads the command line. @throws an Error whose message is a sentence */
export function readOptions(args: string[]): { json: boolean; only: Part[] } {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, only: { type: 'string' } } });
  const named = values.only?.split(',') ?? [...parts];
  const unknown = named.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no part of the bench. ${usage}`);
  return { json: values.json ?? false, only: parts.filter((part) => named.includes(part)) };
}
