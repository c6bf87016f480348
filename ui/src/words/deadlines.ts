import type { DeadlineTrouble, ExplainedDay, Term, TermUnit } from '@motcua/contracts/deadlines';
import type { Language } from '@motcua/contracts/languages';
import { dayInWords } from './dates.ts';
import { deadlinesKm } from './deadlines.km.ts';

/** What a date is made of, in the words of one language. */
export type DeadlineWords = {
  unit: Readonly<Record<TermUnit, (amount: number) => string>>;
  why: Readonly<Record<ExplainedDay['why'], (day: ExplainedDay) => string>>;
};
type TroubleWords = {
  trouble: Readonly<Record<DeadlineTrouble, (params: Readonly<Record<string, string | number>>) => string>>;
};

const hoursAndMinutes = (minutes: number) => ({ hours: Math.floor(minutes / 60), rest: minutes % 60 });
const said = (name: string | null, source: string | null) =>
  `${name === null ? '' : `: ${name}`}${source === null || source === '' ? '' : ` (${source})`}`;

const vi: DeadlineWords & TroubleWords = {
  unit: {
    working_day: (amount) => `${amount} ngày làm việc`,
    calendar_day: (amount) => `${amount} ngày`,
    working_hour: (amount) => `${amount} giờ làm việc`,
    half_day: (amount) => (amount === 1 ? 'nửa ngày làm việc' : `${amount} nửa ngày làm việc`),
    same_day: () => 'trong ngày làm việc',
  },
  why: {
    receipt: (day) =>
      day.counted ? 'trả trong ngày tiếp nhận' : 'ngày tiếp nhận, không tính (Bộ luật Dân sự 2015, Điều 147)',
    'working-day': (day) => `ngày làm việc thứ ${day.ordinal}`,
    'made-up': (day) => `ngày làm việc thứ ${day.ordinal}, làm bù${said(null, day.source)}`,
    'calendar-day': (day) => `ngày thứ ${day.ordinal}${day.nameVi === null ? '' : `, ${day.nameVi}`}`,
    weekend: () => 'nghỉ cuối tuần, không tính',
    holiday: (day) => `nghỉ lễ, không tính${said(day.nameVi, day.source)}`,
    compensatory: (day) => `nghỉ bù hoặc hoán đổi, không tính${said(day.nameVi, day.source)}`,
    closure: (day) => `nơi tiếp nhận nghỉ, không tính${said(day.nameVi, day.source)}`,
    paused: () => 'tạm dừng tính thời hạn',
    rolled: () => 'hạn rơi vào ngày nghỉ nên chuyển sang ngày làm việc này (Bộ luật Dân sự 2015, Điều 148)',
    hours: (day) => {
      const { hours, rest } = hoursAndMinutes(day.minutes ?? 0);
      return `tính ${[hours > 0 ? `${hours} giờ` : '', rest > 0 ? `${rest} phút` : ''].filter(Boolean).join(' ')}`;
    },
  },
  trouble: {
    'received-outside-calendar': ({ at }) => `Chưa có lịch làm việc cho ngày tiếp nhận ${at ?? ''}.`,
    'calendar-ends': ({ after }) =>
      `Lịch nghỉ lễ chưa công bố đến ngày hẹn trả (đã tính đến ${after ?? ''}). Xin bổ sung lịch rồi tính lại.`,
    'no-working-time': () => 'Lịch làm việc không có ngày làm việc nào.',
    'term-out-of-range': ({ amount }) =>
      `Thời hạn phải là số nguyên từ 1 đến 3.660 (đã nhập ${amount ?? ''}).`,
    'pause-ends-before-it-begins': ({ at }) => `Lần tạm dừng từ ${at ?? ''} kết thúc trước khi bắt đầu.`,
    'pause-before-receipt': ({ at }) => `Lần tạm dừng từ ${at ?? ''} bắt đầu trước khi tiếp nhận.`,
    'pauses-overlap': ({ at }) => `Hai lần tạm dừng chồng lên nhau tại ${at ?? ''}.`,
    'restart-before-receipt': ({ at }) => `Thời điểm tính lại ${at ?? ''} trước khi tiếp nhận.`,
    'restart-inside-pause': ({ at }) => `Thời điểm tính lại ${at ?? ''} nằm trong lúc đang tạm dừng.`,
    'new-date-not-later': ({ at }) => `Ngày hẹn lại ${at ?? ''} phải sau ngày hẹn cũ.`,
  },
};

const en: DeadlineWords & TroubleWords = {
  unit: {
    working_day: (amount) => (amount === 1 ? '1 working day' : `${amount} working days`),
    calendar_day: (amount) => (amount === 1 ? '1 day' : `${amount} days`),
    working_hour: (amount) => (amount === 1 ? '1 working hour' : `${amount} working hours`),
    half_day: (amount) => (amount === 1 ? 'half a working day' : `${amount} half days`),
    same_day: () => 'the same working day',
  },
  why: {
    receipt: (day) =>
      day.counted ? 'due on the day of receipt' : 'day of receipt, not counted (Civil Code 2015, art. 147)',
    'working-day': (day) => `working day ${day.ordinal}`,
    'made-up': (day) => `working day ${day.ordinal}, made up${said(null, day.source)}`,
    'calendar-day': (day) => `day ${day.ordinal}${day.nameVi === null ? '' : `, ${day.nameVi}`}`,
    weekend: () => 'weekend, not counted',
    holiday: (day) => `public holiday, not counted${said(day.nameVi, day.source)}`,
    compensatory: (day) => `day off in lieu or swapped, not counted${said(day.nameVi, day.source)}`,
    closure: (day) => `shop closed, not counted${said(day.nameVi, day.source)}`,
    paused: () => 'the clock stood still',
    rolled: () => 'the term ended on a day off and moves to this working day (Civil Code 2015, art. 148)',
    hours: (day) => {
      const { hours, rest } = hoursAndMinutes(day.minutes ?? 0);
      return `${[hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ')} counted`;
    },
  },
  trouble: {
    'received-outside-calendar': ({ at }) =>
      `No working calendar is known for the day of receipt ${at ?? ''}.`,
    'calendar-ends': ({ after }) =>
      `The holidays are not known up to the due date (counted up to ${after ?? ''}). Enter the calendar and count again.`,
    'no-working-time': () => 'The calendar has not one working day.',
    'term-out-of-range': ({ amount }) => `A term is a whole number from 1 to 3660 (given: ${amount ?? ''}).`,
    'pause-ends-before-it-begins': ({ at }) => `The pause from ${at ?? ''} ends before it begins.`,
    'pause-before-receipt': ({ at }) => `The pause from ${at ?? ''} begins before the receipt.`,
    'pauses-overlap': ({ at }) => `Two pauses overlap at ${at ?? ''}.`,
    'restart-before-receipt': ({ at }) => `The restart at ${at ?? ''} lies before the receipt.`,
    'restart-inside-pause': ({ at }) => `The restart at ${at ?? ''} lies inside a pause.`,
    'new-date-not-later': ({ at }) => `The new date ${at ?? ''} must be later than the one before.`,
  },
};

const words: Readonly<Record<Language, DeadlineWords>> = { vi, km: deadlinesKm, en };
// Only the desk is told why a date cannot be counted, and no desk works in Khmer.
const troubles: Readonly<Record<Language, TroubleWords>> = { vi, km: vi, en };

/** "3 ngày làm việc" */
export function termInWords({ amount, unit }: Term, language: Language): string {
  return words[language].unit[unit](amount);
}

/** One line of the explanation: "thứ Bảy, 22/08/2026: ngày làm việc thứ 1, làm bù (…)". */
export function explainedDayInWords(day: ExplainedDay, language: Language): string {
  return `${dayInWords(day.date, language)}: ${words[language].why[day.why](day)}`;
}

/** Why no date can be said, for people. */
export function deadlineTroubleInWords(
  code: DeadlineTrouble,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return troubles[language].trouble[code](params);
}
