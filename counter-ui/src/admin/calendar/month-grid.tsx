import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { weekdayNames } from '@motcua/ui/words/weekdays.ts';
import { markOf } from './kind-words.ts';
import type { DayCell } from './year-cells.ts';

type MonthGridProps = {
  month: number;
  weeks: readonly (readonly (DayCell | null)[])[];
  today: string;
  /** A day that is no plain one was chosen. */
  onChoose: (cell: DayCell) => void;
};

/** One month: each day that is no plain one has a letter, a shape and a sentence of its own, and can be reached by key. */
export function MonthGrid({ month, weeks, today, onChoose }: MonthGridProps) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  const short = words.weekdays.split(' ');
  return (
    <table className="month">
      <caption>{words.month(month)}</caption>
      <thead>
        <tr>
          {short.map((name, index) => (
            <th key={name} scope="col" abbr={weekdayNames[language][index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((cell) => cell !== null)?.date}>
            {week.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
              <td key={index} aria-current={cell?.date === today ? 'date' : undefined}>
                {cell && <Day cell={cell} onChoose={onChoose} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ cell, onChoose }: { cell: DayCell; onChoose: (cell: DayCell) => void }) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  const number = Number(cell.date.slice(8));
  if (cell.kind === 'plain') return <span className="day">{number}</span>;
  if (cell.kind === 'weekend')
    return (
      <span className="day day-weekend">
        {number}
        <span className="only-heard">{words.weekend}</span>
      </span>
    );
  const said = [words[cell.kind], cell.nameVi, cell.expected ? words.expected : null]
    .filter(Boolean)
    .join(', ');
  const sentence = `${dayInWords(cell.date, language)}: ${said}`;
  return (
    <button
      type="button"
      className={`day day-${cell.kind}${cell.expected ? ' day-expected' : ''}`}
      title={sentence}
      onClick={() => onChoose(cell)}
    >
      {number}
      <sup aria-hidden="true">
        {markOf(words, cell.kind)}
        {cell.expected ? '?' : ''}
      </sup>
      <span className="only-heard"> {sentence}</span>
    </button>
  );
}
