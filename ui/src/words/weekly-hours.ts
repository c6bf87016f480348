import type { Language } from '@motcua/contracts/languages';
import type { OpeningInterval } from '@motcua/contracts/shops';
import { weekdayNames } from './weekdays.ts';

/** A week's opening hours, days with the same hours on one line: "Thứ Hai – Thứ Sáu: 07:00–11:00, 13:00–17:00". */
export function weeklyHours(hours: readonly OpeningInterval[], language: Language): string[] {
  const spans = weekdayNames[language].map((_, index) =>
    hours
      .filter(({ weekday }) => weekday === index + 1)
      .map(({ opens, closes }) => `${opens}–${closes}`)
      .join(', '),
  );
  const lines: string[] = [];
  for (let from = 0; from < spans.length; ) {
    let to = from;
    while (to + 1 < spans.length && spans[to + 1] === spans[from]) to += 1;
    const names = [weekdayNames[language][from], ...(to > from ? [weekdayNames[language][to]] : [])];
    if (spans[from] !== '') lines.push(`${names.join(' – ')}: ${spans[from]}`);
    from = to + 1;
  }
  return lines;
}
