import type { EnteredDay } from '@motcua/contracts/calendar-changes';
import { LocalDate } from '@motcua/contracts/dates';

export type YearList = {
  days: EnteredDay[];
  /** The first line that is no day; null where every line is one. */
  unread: number | null;
};

const line = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s*[;|,\t]\s*([^;|,\t]+?)\s*(?:[;|,\t]\s*(.+?))?\s*$/;
const kinds = { nghỉ: 'holiday', 'nghỉ bù': 'compensatory', 'làm bù': 'working_swap' } as const;

/**
 * Reads the days of a year as somebody copies them from the yearly notice, a line each: `01/01/2030; nghỉ; Tết Dương lịch`.
 * The kinds are `nghỉ`, `nghỉ bù` and `làm bù`; empty lines say nothing. Pure.
 * @param source the notice, for all of them
 */
export function yearList(text: string, source: string): YearList {
  const days: EnteredDay[] = [];
  for (const [index, written] of text.normalize('NFC').split('\n').entries()) {
    if (written.trim() === '') continue;
    const [, day = '', month = '', year = '', said = '', name] = line.exec(written.trim()) ?? [];
    const date = LocalDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    const kind = kinds[said.toLowerCase() as keyof typeof kinds];
    if (!date.success || kind === undefined) return { days, unread: index + 1 };
    days.push({ date: date.data, after: { kind, nameVi: name ?? said, source } });
  }
  return { days, unread: null };
}
