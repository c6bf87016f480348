import type { Opening } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/queue';
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
  en: {
    'before-hours': 'Not open yet',
    lunch: 'Lunch break',
    'after-hours': 'Closed for today',
    'day-off': 'Closed today',
    'no-hours': 'No opening hours set',
  },
};

/**
 * The shop's opening in words: "Đang mở cửa" · "đến 11:00"; "Nghỉ trưa" · "Mở lại lúc 13:00".
 * @param today the shop's local date, so that a later day is named and today is not
 */
export function openingInWords(opening: Opening, today: string, language: Language): OpeningWords {
  const vi = language === 'vi';
  if (opening.open) {
    if (opening.outsideHours) return { state: vi ? 'Nhận số ngoài giờ' : 'Open outside hours', next: '' };
    const until = vi ? `đến ${opening.closesAt}` : `until ${opening.closesAt}`;
    return { state: vi ? 'Đang mở cửa' : 'Open', next: opening.closesAt === null ? '' : until };
  }
  const holiday = opening.dayOffVi === null ? '' : vi ? `: ${opening.dayOffVi}` : ` (${opening.dayOffVi})`;
  return { state: reasons[language][opening.reason] + holiday, next: opensAgain(opening, today, vi) };
}

function opensAgain({ opensOn, opensAt }: Closed, today: string, vi: boolean): string {
  if (opensOn === null || opensAt === null) return '';
  if (opensOn === today) return vi ? `Mở cửa lúc ${opensAt}` : `Opens at ${opensAt}`;
  const day = dayInWords(opensOn, vi ? 'vi' : 'en');
  return vi ? `Mở cửa lúc ${opensAt}, ${day}` : `Opens at ${opensAt} on ${day}`;
}
