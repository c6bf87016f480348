import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { beginningLine, dayInWords } from '@motcua/ui/words/dates.ts';
import { openingHoursWords } from '@motcua/ui/words/opening-hours.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { weeklyHours } from '@motcua/ui/words/weekly-hours.ts';
import { specialInWords } from './kind-words.ts';

/** The days of a change, each as it was and as it shall be; or the opening hours that begin on a day. */
export function ChangedDays({ change }: { change: CalendarChange }) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  const hours = useStaffWords(openingHoursWords);
  const after = change.hours?.after;
  const hoursSaid = after
    ? `${hours.newHours}: ${weeklyHours(after, language).join('; ') || hours.closed}`
    : hours.noHours;
  return (
    <ul className="changed-days">
      {change.days.map(({ date, before, after }) => (
        <li key={date}>
          <strong>{beginningLine(dayInWords(date, language))}</strong>{' '}
          {words.becomes(specialInWords(words, before), specialInWords(words, after))}
        </li>
      ))}
      {change.hours !== null && (
        <li>
          <strong>{beginningLine(dayInWords(change.hours.from, language))}</strong> {hoursSaid}
        </li>
      )}
    </ul>
  );
}
