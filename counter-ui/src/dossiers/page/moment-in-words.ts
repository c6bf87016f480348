import type { StaffLanguage } from '@motcua/contracts/languages';
import { dayAt, dayInWords, timeAt } from '@motcua/ui/words/dates.ts';

/** "10:00 thứ Ba, 25/08/2026", on the shop's own wall clock. */
export function momentInWords(at: string, timeZone: string, language: StaffLanguage): string {
  return `${timeAt(at, timeZone)} ${dayInWords(dayAt(at, timeZone), language)}`;
}
