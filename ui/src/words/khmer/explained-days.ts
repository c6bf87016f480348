import { LocalDate } from '@motcua/contracts/dates';
import { ExplainedDay, TermUnit } from '@motcua/contracts/deadlines';
import type { Language } from '@motcua/contracts/languages';
import { explainedDayInWords, termInWords } from '../deadlines.ts';

type Say = (language: Language) => string;

const day: ExplainedDay = {
  date: LocalDate.parse('2026-11-24'),
  counted: false,
  why: 'receipt',
  nameVi: null,
  source: null,
  ordinal: 3,
  minutes: 90,
};
/** These bear the day's own name, in Vietnamese, and where it stands. */
const named = new Set<ExplainedDay['why']>(['holiday', 'compensatory', 'closure', 'made-up']);
const whys = ExplainedDay.shape.why.options.map((why): [string, Say] => {
  const told = { ...day, why, ...(named.has(why) ? { nameVi: '{1}', source: '{2}' } : {}) };
  return [`why.${why}`, (speak) => explainedDayInWords(told, speak)];
});
const terms = TermUnit.options.map((unit): [string, Say] => [
  `term.${unit}`,
  (speak) => termInWords({ amount: 3, unit }, speak),
]);

/** What a due date is made of, said once for every reason a day can have and every unit of a term. */
export const explainedDays: Readonly<Record<string, Say>> = Object.fromEntries([
  ...whys,
  ['why.same-day', (speak: Language) => explainedDayInWords({ ...day, counted: true }, speak)],
  ...terms,
  ['term.half', (speak: Language) => termInWords({ amount: 1, unit: 'half_day' }, speak)],
]);
