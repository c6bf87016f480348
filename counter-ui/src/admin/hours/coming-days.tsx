import type { CalendarDay } from '@motcua/contracts/shops';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { beginningLine, dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';

/** The next days of the national calendar on which the plain week does not hold. */
export function ComingDays({ days }: { days: readonly CalendarDay[] }) {
  const words = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  const kinds = {
    holiday: words.kindHoliday,
    compensatory: words.kindCompensatory,
    working_swap: words.kindSwap,
  };
  return (
    <aside className="coming-days">
      <h2>{words.comingDays}</h2>
      <p className="field-hint">{words.comingDaysLead}</p>
      {days.length === 0 && <p>{words.noComingDays}</p>}
      <ul>
        {days.map(({ date, kind, nameVi, source }) => (
          <li key={date} title={source}>
            <strong>{beginningLine(dayInWords(date, language))}</strong>
            <span className={`day-kind day-kind-${kind}`}>{kinds[kind]}</span>
            <span lang="vi">{nameVi}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
