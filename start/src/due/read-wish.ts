import { parseArgs } from 'node:util';
import { type ClockChange, LocalMoment, type Term, TermUnit } from '@motcua/contracts/deadlines';
import { z } from 'zod';
import { StartTrouble } from '../start-trouble.ts';

export type DueWish = {
  received: LocalMoment;
  term: Term;
  changes: ClockChange[];
  shop: string | null;
  explain: boolean;
};

const usage = {
  vi: 'Cách dùng: npm run -s due -- --received 2026-08-21T10:00 --term "1 working_day" [--shop mã] [--pause từ/đến]… [--restart lúc]… [--explain]',
  en: 'Usage: npm run -s due -- --received 2026-08-21T10:00 --term "1 working_day" [--shop code] [--pause from/to]… [--restart at]… [--explain]',
};

const Words = z.object({
  received: LocalMoment,
  term: z.string().regex(/^\d+ [a-z_]+$/),
  pause: z.array(z.string()).default([]),
  restart: z.array(LocalMoment).default([]),
  shop: z.string().nullable().default(null),
  explain: z.boolean().default(false),
});

/** What `npm run due` was asked, from its words. Pauses and restarts are put in the order of their moments. */
export function readDueWish(args: readonly string[]): DueWish {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        received: { type: 'string' },
        term: { type: 'string' },
        pause: { type: 'string', multiple: true },
        restart: { type: 'string', multiple: true },
        shop: { type: 'string' },
        explain: { type: 'boolean' },
      },
    });
    const { received, term, pause, restart, shop, explain } = Words.parse(values);
    const [amount, unit] = term.split(' ');
    const changes = [
      ...pause.map((words) => ({ kind: 'pause' as const, ...spell(words) })),
      ...restart.map((at) => ({ kind: 'restart' as const, at })),
    ].toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
    // How long a term may be says the rule, in its own words.
    return { received, term: { amount: Number(amount), unit: TermUnit.parse(unit) }, changes, shop, explain };
  } catch (error) {
    if (error instanceof z.ZodError || (error instanceof TypeError && 'code' in error))
      throw new StartTrouble(usage);
    throw error;
  }
}

function spell(words: string): { from: LocalMoment; to: LocalMoment | null } {
  const [from, to, more] = words.split('/');
  if (more !== undefined) throw new StartTrouble(usage);
  return { from: LocalMoment.parse(from), to: to === undefined || to === '' ? null : LocalMoment.parse(to) };
}

/** A restart at the end of a pause comes after it. */
const momentOf = (change: ClockChange) => (change.kind === 'pause' ? change.from : `${change.at}+`);
