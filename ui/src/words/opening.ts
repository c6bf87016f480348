import type { Opening } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/languages';
import { dayInWords } from './dates.ts';

/** Whether the shop is open, and what comes next: a short state and a sentence about when. */
export type OpeningWords = { state: string; next: string };

type Closed = Extract<Opening, { open: false }>;

const reasons: Record<Language, Record<Closed['reason'], string>> = {
  vi: {
    'before-hours': 'Chưa đến giờ làm việc',
    lunch: 'Nghỉ trưa',
    'after-hours': 'Đã hết giờ làm việc',
    'day-off': 'Hôm nay nghỉ',
    'no-hours': 'Chưa có lịch làm việc',
  },
  km: {
    'before-hours': 'មិនទាន់ដល់ម៉ោងធ្វើការ',
    lunch: 'សម្រាកថ្ងៃត្រង់',
    'after-hours': 'អស់ម៉ោងធ្វើការហើយ',
    'day-off': 'ថ្ងៃនេះឈប់សម្រាក',
    'no-hours': 'មិនទាន់មានម៉ោងធ្វើការ',
  },
  en: {
    'before-hours': 'Not open yet',
    lunch: 'Lunch break',
    'after-hours': 'Closed for today',
    'day-off': 'Closed today',
    'no-hours': 'No opening hours set',
  },
};

type Saying = {
  open: string;
  outsideHours: string;
  until: (time: string) => string;
  holiday: (nameVi: string) => string;
  opensAt: (time: string) => string;
  opensOn: (time: string, day: string) => string;
};

const sayings: Record<Language, Saying> = {
  vi: {
    open: 'Đang mở cửa',
    outsideHours: 'Nhận số ngoài giờ',
    until: (time) => `đến ${time}`,
    holiday: (nameVi) => `: ${nameVi}`,
    opensAt: (time) => `Mở cửa lúc ${time}`,
    opensOn: (time, day) => `Mở cửa lúc ${time}, ${day}`,
  },
  km: {
    open: 'កំពុងបើក',
    outsideHours: 'ផ្ដល់លេខក្រៅម៉ោង',
    until: (time) => `រហូតដល់ម៉ោង ${time}`,
    holiday: (nameVi) => ` (${nameVi})`,
    opensAt: (time) => `បើកនៅម៉ោង ${time}`,
    opensOn: (time, day) => `បើកនៅម៉ោង ${time} ${day}`,
  },
  en: {
    open: 'Open',
    outsideHours: 'Open outside hours',
    until: (time) => `until ${time}`,
    holiday: (nameVi) => ` (${nameVi})`,
    opensAt: (time) => `Opens at ${time}`,
    opensOn: (time, day) => `Opens at ${time} on ${day}`,
  },
};

/**
 * The shop's opening in words: "Đang mở cửa" · "đến 11:00"; "Nghỉ trưa" · "Mở lại lúc 13:00".
 * @param today the shop's local date, so that a later day is named and today is not
 */
export function openingInWords(opening: Opening, today: string, language: Language): OpeningWords {
  const say = sayings[language];
  if (opening.open) {
    if (opening.outsideHours) return { state: say.outsideHours, next: '' };
    return { state: say.open, next: opening.closesAt === null ? '' : say.until(opening.closesAt) };
  }
  const holiday = opening.dayOffVi === null ? '' : say.holiday(opening.dayOffVi);
  return { state: reasons[language][opening.reason] + holiday, next: opensAgain(opening, today, language) };
}

function opensAgain({ opensOn, opensAt }: Closed, today: string, language: Language): string {
  if (opensOn === null || opensAt === null) return '';
  const say = sayings[language];
  return opensOn === today ? say.opensAt(opensAt) : say.opensOn(opensAt, dayInWords(opensOn, language));
}
