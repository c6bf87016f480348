import type { Dossier } from '@motcua/contracts/dossiers';
import { beginningLine } from '@motcua/ui/words/dates.ts';
import { explainedDayInWords, termInWords } from '@motcua/ui/words/deadlines.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { DueMark } from '../lists/due-mark.tsx';
import { momentInWords } from './moment-in-words.ts';

/** What is not received yet: until when its sender is answered, and why then; or that they are waited for. */
export function IntakeCard({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const { intake, explanation, timeZone, term } = dossier;
  return (
    <section className="dossier-card dossier-due-card" aria-labelledby="dossier-intake">
      <h2 id="dossier-intake">{dossier.channel === 'online' ? words.intakeTitle : words.noDue}</h2>
      {intake === null ? (
        <p>{dossier.channel === 'online' && words.intakeWaits}</p>
      ) : (
        <>
          <p>{words.intakeBy}</p>
          <p className="dossier-date tabular">
            {beginningLine(momentInWords(intake.dueAt, timeZone, language))}
          </p>
          <DueMark dossier={dossier} />
          <details className="dossier-why">
            <summary>{words.why}</summary>
            <p>{words.termSaid(termInWords(term, language))}</p>
            <ol aria-label={words.whyTitle}>
              {explanation.map((day) => (
                <li key={day.date} className={day.counted ? 'day-counted' : 'day-off'}>
                  <span aria-hidden="true">{day.counted ? '✓' : '–'}</span>
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
