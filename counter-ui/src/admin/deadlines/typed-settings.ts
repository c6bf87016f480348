import { LocalTime } from '@motcua/contracts/dates';
import { type DeadlineSettings, SetDeadlineSettings } from '@motcua/contracts/deadlines';
import { wallTime } from '../hours/wall-time.ts';

/** The settings as they are typed. */
export type TypedSettings = {
  warnDays: string;
  head: string;
  leadership: string;
  handOverBy: string;
  tellApplicants: boolean;
};

export const typeSettings = ({
  warnDays,
  escalateDays: [head, leadership],
  handOverBy,
  tellApplicants,
}: DeadlineSettings): TypedSettings => ({
  warnDays: warnDays.join(', '),
  head: String(head),
  leadership: String(leadership),
  handOverBy,
  tellApplicants,
});

type Faults = { warnDays?: true; head?: true; leadership?: 'between' | 'later'; handOverBy?: true };

/** What is typed, as it is saved, or what must be put right first. */
export function readSettings(typed: TypedSettings): {
  settings: SetDeadlineSettings | null;
  faults: Faults;
} {
  const warnDays = typed.warnDays
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(wholeNumber);
  const [head, leadership] = [wholeNumber(typed.head), wholeNumber(typed.leadership)];
  const handOverBy = LocalTime.safeParse(wallTime(typed.handOverBy));
  const faults: Faults = {};
  const oneEach = new Set(warnDays).size === warnDays.length;
  if (warnDays.length < 1 || warnDays.length > 5 || !oneEach || !warnDays.every((days) => isWithin(days, 30)))
    faults.warnDays = true;
  if (!isWithin(head, 30)) faults.head = true;
  if (!isWithin(leadership, 60)) faults.leadership = 'between';
  else if (leadership <= head) faults.leadership = 'later';
  if (!handOverBy.success) faults.handOverBy = true;
  const { tellApplicants } = typed;
  const read = SetDeadlineSettings.safeParse({
    warnDays,
    escalateDays: [head, leadership],
    handOverBy: handOverBy.data,
    tellApplicants,
  });
  return { settings: read.success ? read.data : null, faults };
}

const wholeNumber = (text: string) => (/^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN);
const isWithin = (number: number, most: number) => number >= 1 && number <= most;
