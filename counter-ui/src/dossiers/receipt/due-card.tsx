import type { DuePreview } from '@motcua/contracts/dossiers';
import { beginningLine, dayInWords } from '@motcua/ui/words/dates.ts';
import { explainedDayInWords, termInWords } from '@motcua/ui/words/deadlines.ts';
import { handOverInWords } from '@motcua/ui/words/hand-over.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { CalendarClock } from 'lucide-react';

type DueCardProps = {
  preview: DuePreview | null;
  /** Why there is no date, in words. */
  problem: string | null;
  chosen: boolean;
  timeZone: string;
};

/** The date that is about to be promised, large, with every day of its counting behind one question. */
export function DueCard({ preview, problem, chosen, timeZone }: DueCardProps) {
  const words = useStaffWords(receiptWords);
  const { language } = useStaffLanguage();
  const empty = problem ?? (chosen ? words.dueCounting : words.dueNone);
  return (
    <section className="receipt-due" aria-label={words.due}>
      <h2>
        <CalendarClock size={20} aria-hidden="true" />
        {words.due}
      </h2>
      <div role="status">
        {preview === null ? (
          <p className={problem ? 'field-error' : 'receipt-none'}>{empty}</p>
        ) : (
          <p className="receipt-due-day">
            {beginningLine(dayInWords(preview.dueLocal.slice(0, 10), language))}
            <span className="tabular">{words.dueAtTime(preview.dueLocal.slice(11, 16))}</span>
          </p>
        )}
      </div>
      {preview !== null && (
        <>
          <p>{words.dueTerm(termInWords(preview.term, language))}</p>
          <p className="receipt-hand-over">
            {handOverInWords(preview.handOverBy, preview.handOverHour, timeZone, language)}
          </p>
          {preview.term.unit === 'same_day' && <p className="receipt-same-day">{words.dueSameDay}</p>}
          <details className="receipt-why">
            <summary>{words.dueWhy}</summary>
            <ol>
              {preview.explanation.map((day) => (
                <li key={day.date} className={day.counted ? 'receipt-day-counted' : undefined}>
                  {beginningLine(explainedDayInWords(day, language))}
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </section>
  );
}
