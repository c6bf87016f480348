import type { StaffLanguage } from '@motcua/contracts/languages';
import { dayAt, timeAt } from '@motcua/ui/words/dates.ts';

/** An instant on one line by the shop's own clock: "09:41 24/11/2026". */
export function instantInWords(instant: string, timeZone: string, language: StaffLanguage): string {
  const [year = '', month = '', day = ''] = dayAt(instant, timeZone).split('-');
  const date = language === 'vi' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
  return `${timeAt(instant, timeZone)} ${date}`;
}
