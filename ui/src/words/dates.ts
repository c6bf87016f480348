import type { Language } from '@motcua/contracts/languages';

const weekdays: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  km: ['ថ្ងៃអាទិត្យ', 'ថ្ងៃចន្ទ', 'ថ្ងៃអង្គារ', 'ថ្ងៃពុធ', 'ថ្ងៃព្រហស្បតិ៍', 'ថ្ងៃសុក្រ', 'ថ្ងៃសៅរ៍'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day of the wall calendar in words: "thứ Sáu, 27/11/2026"; "Friday, 27 Nov 2026".
 * @param day `2026-11-27`; it has no time zone and is never moved by one.
 */
export function dayInWords(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  if (language !== 'en') return `${weekday}${language === 'vi' ? ',' : ''} ${date}/${month}/${year}`;
  return `${weekday}, ${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** The wall calendar's day at an instant, in the shop's own time zone: `2026-11-27`. */
export function dayAt(instant: number | string, timeZone: string): string {
  const { year, month, day } = wallClock(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** The wall clock at an instant, in the shop's own time zone: "13:00". */
export function timeAt(instant: number | string, timeZone: string): string {
  const { hour, minute } = wallClock(instant, timeZone);
  return `${hour}:${minute}`;
}

/** "12 phút"; under a minute "chưa đến 1 phút". */
export function minutesInWords(minutes: number, language: Language): string {
  const whole = Math.floor(minutes);
  return whole < 1 ? underAMinute[language] : wholeMinutes[language](whole);
}

const underAMinute: Record<Language, string> = {
  vi: 'chưa đến 1 phút',
  km: 'មិនដល់ 1 នាទី',
  en: 'under a minute',
};

const wholeMinutes: Record<Language, (whole: number) => string> = {
  vi: (whole) => `${whole} phút`,
  km: (whole) => `${whole} នាទី`,
  en: (whole) => (whole === 1 ? '1 minute' : `${whole} minutes`),
};

/** The first letter made a capital, for a date that begins a line: "Thứ Sáu, 27/11/2026". */
export function beginningLine(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

type WallClock = { year: string; month: string; day: string; hour: string; minute: string };

// Making a formatter costs far more than using one, and a clock uses it each second.
const formatters = new Map<string, Intl.DateTimeFormat>();

function wallClock(instant: number | string, timeZone: string): WallClock {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  const clock: WallClock = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of formatter.formatToParts(new Date(instant))) {
    if (type in clock) clock[type as keyof WallClock] = value;
  }
  return clock;
}
