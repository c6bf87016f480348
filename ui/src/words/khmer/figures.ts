import type { Fee, ProcessingTime } from '@motcua/contracts/catalogue';
import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { Opening } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/languages';
import { dayInWords, minutesInWords } from '../dates.ts';
import { feeInWords } from '../money.ts';
import { openingInWords } from '../opening.ts';
import { processingTimeInWords } from '../processing-time.ts';
import { resultsSentences } from '../results-sentences.ts';

type Say = (language: Language) => string;

const today = LocalDate.parse('2026-11-23');
const at = LocalTime.parse('13:00');
const days = Array.from({ length: 7 }, (_, day) => `2026-11-${23 + day}`);

/** The sentences that are put together from figures, days and times, each said once in every form that it can take. */
export const figures: Readonly<Record<string, Say>> = {
  ...Object.fromEntries(days.map((day, index) => [`day.${index}`, (speak) => dayInWords(day, speak)])),
  'minutes.none': (speak) => minutesInWords(0, speak),
  'minutes.some': (speak) => minutesInWords(12, speak),
  'opening.open': opening({ open: true, closesAt: at, outsideHours: false }),
  'opening.outside-hours': opening({ open: true, closesAt: null, outsideHours: true }),
  'opening.before-hours': closed('before-hours', today),
  'opening.lunch': closed('lunch', today),
  'opening.after-hours': closed('after-hours', LocalDate.parse('2026-11-24')),
  'opening.day-off': closed('day-off', LocalDate.parse('2026-11-24'), 'Quốc khánh'),
  'opening.no-hours': closed('no-hours', null),
  'fee.amount': fee(8_000),
  'fee.none': fee(0),
  'fee.not-published': fee(null),
  'time.working-days': time({ amount: 3, unit: 'working_day' }),
  'time.days': time({ amount: 1.5, unit: 'calendar_day' }),
  'time.hours': time({ amount: 4, unit: 'hour' }),
  'time.same-day': time({ amount: 1, unit: 'same_day' }),
  'time.not-published': time(null),
  'board.results': (speak) => {
    const [said] = resultsSentences(['{1}']);
    return (speak === 'km' ? said?.textKm : said?.textVi) ?? '';
  },
};

function opening(told: Opening): Say {
  return (speak) => {
    const { state, next } = openingInWords(told, today, speak);
    return [state, next].filter(Boolean).join(' · ');
  };
}

function closed(
  reason: Extract<Opening, { open: false }>['reason'],
  opensOn: LocalDate | null,
  dayOffVi: string | null = null,
): Say {
  return opening({ open: false, reason, dayOffVi, opensOn, opensAt: opensOn === null ? null : at });
}

function fee(amountVnd: Fee['amountVnd']): Say {
  return (speak) => feeInWords({ amountVnd, noteVi: '' }, speak);
}

function time(told: ProcessingTime): Say {
  return (speak) => processingTimeInWords(told, speak);
}
