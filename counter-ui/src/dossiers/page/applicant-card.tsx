import type { Dossier } from '@motcua/contracts/dossiers';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { maskedNumber } from './masked-number.ts';

/** Who asks. Their numbers are covered until somebody wants to see them: others look at this screen too. */
export function ApplicantCard({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const [shown, setShown] = useState(false);
  const { fullName, idNumber, phone, address, bornOn, proxy } = dossier.applicant;
  const number = (one: string) => (shown ? one : maskedNumber(one));
  const facts = [
    [words.idNumber, idNumber && number(idNumber)],
    [words.phone, phone && number(phone)],
    [words.bornOn, bornOn && shown && dayInWords(bornOn, language)],
    [words.address, address],
    [words.proxy, proxy && `${proxy.fullName} (${proxy.paper})`],
  ] as const;
  return (
    <section className="dossier-card" aria-labelledby="dossier-applicant">
      <h2 id="dossier-applicant">{words.applicantTitle}</h2>
      <p className="dossier-person">{fullName}</p>
      <dl className="dossier-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="tabular">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {(idNumber || phone) && (
        <button
          type="button"
          className="text-button"
          aria-pressed={shown}
          onClick={() => setShown((now) => !now)}
        >
          {shown ? words.hideNumbers : words.showNumbers}
        </button>
      )}
    </section>
  );
}
