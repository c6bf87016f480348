import type { WeekOfQuotes } from '@motcua/contracts/waits';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { count, oneDecimal, percent } from './figures.ts';

/** Every week in figures, the newest first. */
export function WeeksTable({ weeks }: { weeks: readonly WeekOfQuotes[] }) {
  const words = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  return (
    <table className="admin-table waits-weeks">
      <thead>
        <tr>
          <th scope="col">{words.waitsWeek}</th>
          <th scope="col">{words.waitsScored}</th>
          <th scope="col">{words.waitsCoverage}</th>
          <th scope="col">{words.waitsError}</th>
          <th scope="col">{words.waitsMuchTooShort}</th>
          <th scope="col">{words.waitsNotReached}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.week}>
            <th scope="row">{dayInWords(week.week, language)}</th>
            <td className="tabular">{count(week.scored, language)}</td>
            <td className="tabular">{percent(week.coverage)}</td>
            <td className="tabular">{oneDecimal(week.meanErrorMinutes, language)}</td>
            <td className="tabular">{percent(week.muchTooShort)}</td>
            <td className="tabular">{count(week.notReached, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
