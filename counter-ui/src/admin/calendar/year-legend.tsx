import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { markOf } from './kind-words.ts';

const kinds = ['holiday', 'compensatory', 'working_swap', 'closure'] as const;

/** What the letters and shapes of the year mean. */
export function YearLegend() {
  const words = useStaffWords(calendarAdminWords);
  return (
    <ul className="year-legend" aria-label={words.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`day day-${kind}`} aria-hidden="true">
            {markOf(words, kind)}
          </span>
          {words[kind]}
        </li>
      ))}
      <li>
        <span className="day day-holiday day-expected" aria-hidden="true">
          {words.markHoliday}?
        </span>
        {words.expected}
      </li>
      <li>
        <span className="day day-weekend" aria-hidden="true">
          7
        </span>
        {words.weekend}
      </li>
    </ul>
  );
}
