import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { beginningLine, dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { DayCell } from './year-cells.ts';

/** The same days as a list, with their names and the papers they come from. */
export function SpecialDays({ cells }: { cells: readonly DayCell[] }) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  return (
    <section className="special-days">
      <h2>{words.listTitle}</h2>
      <table>
        <thead>
          <tr>
            {[words.dayHeading, words.kindHeading, words.nameHeading, words.sourceHeading].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ date, kind, expected, nameVi, source }) => (
            <tr key={date}>
              <th scope="row">{beginningLine(dayInWords(date, language))}</th>
              <td>
                {words[kind]}
                {expected && `, ${words.expected}`}
              </td>
              <td lang="vi">{nameVi}</td>
              <td lang="vi">{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
