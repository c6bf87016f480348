import type { Dossier, PromisedDate } from '@motcua/contracts/dossiers';
import { dayAt, dayInWords } from '@motcua/ui/words/dates.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { momentInWords } from './moment-in-words.ts';

const causes = {
  receipt: 'causeReceipt',
  supplement: 'causeSupplement',
  payment: 'causePayment',
  apology: 'causeApology',
  calendar: 'causeCalendar',
  correction: 'causeCorrection',
  import: 'causeImport',
} as const satisfies Record<PromisedDate['cause'], string>;

/** Every date that was ever promised, and why there is another one: none of them is rewritten. */
export function PromisedCard({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  return (
    <section className="dossier-card" aria-labelledby="dossier-promised">
      <h2 id="dossier-promised">{words.promised}</h2>
      <p className="dossier-lead">{words.promisedLead}</p>
      <ol className="promised-list">
        {dossier.promised.map(({ dueAt, cause, promisedAt }, index) => (
          <li
            key={`${promisedAt} ${dueAt}`}
            className={index + 1 < dossier.promised.length ? 'promise-past' : ''}
          >
            <strong className="tabular">{momentInWords(dueAt, dossier.timeZone, language)}</strong>
            <span>{`${words[causes[cause]]}, ${words.promisedOn(dayInWords(dayAt(promisedAt, dossier.timeZone), language))}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
