import { nationalDays } from '@motcua/db/deadlines/national-days';
import { runClock } from '@motcua/rules/deadlines/clock';
import { dateOf, type WallSecond } from '@motcua/rules/deadlines/local-moment';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar } from '@motcua/rules/deadlines/working-calendar';
import { addBusinessDays, addDays } from 'date-fns';
import { atLeast, type Line } from '../tell/line.ts';
import { middle } from '../tell/middle.ts';

const rounds = 5;
const many = 400_000;
const perSecondLeast = 500_000;
/** Five of the terms most procedures have, and one of three years. */
const terms = [1, 3, 5, 10, 20, 750];

type Term = Parameters<typeof runClock>[2];
type Asked = { received: WallSecond; date: Date; days: number };

/**
 * Due dates on one core, beside the usual way of finding them: date-fns' business days, corrected by the same list of
 * holidays and made-up Saturdays in a loop. Both are asked the very same questions, and must give the same dates.
 */
export function dueDateLines(say: (words: string) => void): Line[] {
  const calendar = layCalendar(workingTimeOf({ days: nationalDays }));
  const asked = questions();
  const wrong = asked.slice(0, 20_000).filter(({ received, date, days }) => {
    const { dueAt } = runClock(calendar, received, working(days));
    return dateOf(dueAt) !== localDate(byDateFns(date, days));
  });
  if (wrong.length > 0) throw new Error(`${wrong.length} of 20000 due dates differ from date-fns`);
  const [ours, floors]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const prepared = asked.map((one) => ({ ...one, term: working(one.days) }));
    let began = performance.now();
    let sum = 0;
    for (const { received, term } of prepared) sum += runClock(calendar, received, term).dueAt;
    ours.push((many / (performance.now() - began)) * 1_000);
    const few = asked.slice(0, many / 20);
    began = performance.now();
    for (const { date, days } of few) sum += byDateFns(date, days).getTime();
    floors.push((few.length / (performance.now() - began)) * 1_000);
    if (Number.isNaN(sum)) throw new Error('a due date is no number');
  }
  const [figure, floor] = [middle(ours), middle(floors)];
  say(`due dates: ${figure.toFixed(0)}/s, date-fns ${floor.toFixed(0)}/s`);
  return [
    {
      name: 'due dates on one core, terms up to three years',
      figure,
      unit: '/s',
      floor: null,
      ratio: null,
      bar: `≥ ${perSecondLeast} /s`,
      holds: figure >= perSecondLeast,
    },
    atLeast(20, { name: 'due dates, beside date-fns and a list of holidays', unit: '/s', figure, floor }),
  ];
}

const working = (amount: number): Term => ({ amount, unit: 'working_day' });

/** Ten o'clock on the plain working days of five years, one after the other, each with the next term. */
function questions(): Asked[] {
  const notPlain = new Set(nationalDays.map(({ date }) => date as string));
  const plain: Date[] = [];
  for (let date = new Date(2021, 0, 4, 10); date < new Date(2026, 0, 1); date = addDays(date, 1))
    if (date.getDay() % 6 !== 0 && !notPlain.has(localDate(date))) plain.push(date);
  return Array.from({ length: many }, (_, index) => {
    const date = plain[(index * 7) % plain.length] ?? new Date(2021, 0, 4, 10);
    const received = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()) / 1_000;
    return { received, date, days: terms[index % terms.length] ?? 1 };
  });
}

const off = new Set<string>();
const madeUp = new Set<string>();
for (const { date, kind } of nationalDays) (kind === 'working_swap' ? madeUp : off).add(date);
const special = nationalDays.map(({ date, kind }) => ({
  at: new Date(`${date}T10:00:00`),
  kind,
  weekend: new Date(`${date}T10:00:00`).getDay() % 6 === 0,
}));

/** Business days at once, then one day on for each holiday that lies within, and one back for each made-up Saturday. */
function byDateFns(received: Date, days: number): Date {
  let due = addBusinessDays(received, days);
  for (const { at, kind, weekend } of special)
    if (kind !== 'working_swap' && !weekend && at > received && at <= due) due = addBusinessDays(due, 1);
  let back = 0;
  for (const { at, kind } of special) if (kind === 'working_swap' && at > received && at < due) back += 1;
  while (back > 0) {
    due = addDays(due, -1);
    if (isWorked(due)) back -= 1;
  }
  return due;
}

function isWorked(date: Date): boolean {
  const text = localDate(date);
  return madeUp.has(text) || (date.getDay() % 6 !== 0 && !off.has(text));
}

const two = (number: number) => String(number).padStart(2, '0');
const localDate = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
