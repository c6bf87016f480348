import type { StaffLanguage } from '@motcua/contracts/languages';
import { dayAt, dayInWords, timeAt } from './dates.ts';

const sentence: Record<StaffLanguage, (time: string, day: string, hour: string) => string> = {
  vi: (time, day, hour) =>
    `Giao phòng chuyên môn chậm nhất ${time}, ${day}. Nhận sau ${hour} thì giao vào ngày làm việc tiếp theo.`,
  en: (time, day, hour) =>
    `To the department by ${time}, ${day}. What is received after ${hour} goes on the next working day.`,
};

/**
 * By when a received dossier goes to the department, and the shop's hour after which it may wait for the next working day.
 * @param by the moment, ISO
 * @param hour `15:00`, as the shop has set it
 */
export function handOverInWords(by: string, hour: string, timeZone: string, language: StaffLanguage): string {
  return sentence[language](timeAt(by, timeZone), dayInWords(dayAt(by, timeZone), language), hour);
}
