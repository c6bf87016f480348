import type { Dossier } from '@motcua/contracts/dossiers';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { formSetOn } from '@motcua/rules/dossiers/form-set';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Printer } from 'lucide-react';

const forms = [
  ['receipt', 'formReceipt', (dossier: Dossier) => dossier.code !== null],
  [
    'supplement',
    'formSupplement',
    (dossier: Dossier) => did(dossier, 'ask-supplement') || did(dossier, 'ask-before-receipt'),
  ],
  [
    'refusal',
    'formRefusal',
    (dossier: Dossier) => did(dossier, 'refuse') || did(dossier, 'refuse-to-settle'),
  ],
  ['apology', 'formApology', (dossier: Dossier) => did(dossier, 'apologise')],
  [
    'stop',
    'formStop',
    // The set of 2018 has no such form.
    (dossier: Dossier) =>
      isOfSet2025(dossier) &&
      (did(dossier, 'withdraw') || did(dossier, 'stop') || did(dossier, 'let-supplement-lapse')),
  ],
  ['control', 'formControl', (dossier: Dossier) => dossier.receivedAt !== null],
  ['hand-over', 'formHandOver', (dossier: Dossier) => dossier.code !== null],
  [
    'result-hand-over',
    'formResultHandOver',
    (dossier: Dossier) => did(dossier, 'decide') || did(dossier, 'refuse-to-settle'),
  ],
  ['result', 'formResult', (dossier: Dossier) => did(dossier, 'decide') || did(dossier, 'refuse-to-settle')],
  ['fee', 'formFee', (dossier: Dossier) => dossier.feePaid && (dossier.feeVnd ?? 0) > 0],
] as const;

const did = (dossier: Dossier, act: Dossier['lines'][number]['act']) =>
  dossier.lines.some((line) => line.act === act);

const isOfSet2025 = ({ receivedAt, timeZone, lines }: Dossier) => {
  const begun = receivedAt ?? lines[0]?.statedAt;
  return begun !== undefined && formSetOn(dateOf(wallAt(begun, timeZone)))?.name === '2025';
};

/** The papers that belong to what has happened so far. */
export function PrintLinks({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  return (
    <section className="dossier-card" aria-labelledby="dossier-print">
      <h2 id="dossier-print">{words.printTitle}</h2>
      <ul className="print-links">
        {forms
          .filter(([, , fits]) => fits(dossier))
          .map(([form, name]) => (
            <li key={form}>
              <Printer size={18} aria-hidden="true" />
              <a
                href={`/api/v1/dossiers/${dossier.dossierId}/papers/${form}`}
                target="_blank"
                rel="noreferrer"
              >
                {words[name]}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
