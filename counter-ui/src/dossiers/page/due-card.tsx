import type { Dossier } from '@motcua/contracts/dossiers';
import { beginningLine } from '@motcua/ui/words/dates.ts';
import { explainedDayInWords, termInWords } from '@motcua/ui/words/deadlines.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { handOverInWords } from '@motcua/ui/words/hand-over.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { DueMark } from '../lists/due-mark.tsx';
import { momentInWords } from './moment-in-words.ts';

/** The date that was promised, as large as it matters, and why it is that one: day by day. */
export function DueCard({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  return (
    <section className="dossier-card dossier-due-card" aria-labelledby="dossier-due">
      <h2 id="dossier-due">{words.dueTitle}</h2>
      {dossier.dueAt !== null && (
        <p className="dossier-date tabular">
          {beginningLine(momentInWords(dossier.dueAt, dossier.timeZone, language))}
        </p>
      )}
      <DueMark dossier={dossier} />
      {dossier.handOverBy !== null && (
        <p className="dossier-hand-over">
          {handOverInWords(dossier.handOverBy, dossier.handOverHour, dossier.timeZone, language)}
        </p>
      )}
      {dossier.explanation.length > 0 && (
        <details className="dossier-why">
          <summary>{words.why}</summary>
          <p>{words.termSaid(termInWords(dossier.term, language))}</p>
          <ol aria-label={words.whyTitle}>
            {dossier.explanation.map((day) => (
              <li key={day.date} className={day.counted ? 'day-counted' : 'day-off'}>
                <span aria-hidden="true">{day.counted ? '✓' : '–'}</span>
                {beginningLine(explainedDayInWords(day, language))}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
