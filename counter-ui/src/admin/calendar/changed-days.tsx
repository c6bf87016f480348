import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { beginningLine, dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { specialInWords } from './kind-words.ts';

/** The days of a change: each as it was, and as it shall be. */
export function ChangedDays({ change }: { change: CalendarChange }) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  return (
    <ul className="changed-days">
      {change.days.map(({ date, before, after }) => (
        <li key={date}>
          <strong>{beginningLine(dayInWords(date, language))}</strong>{' '}
          {words.becomes(specialInWords(words, before), specialInWords(words, after))}
        </li>
      ))}
    </ul>
  );
}
