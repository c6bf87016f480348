import type { Dossier } from '@motcua/contracts/dossiers';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Printer } from 'lucide-react';

const forms = [
  ['receipt', 'formReceipt', (dossier: Dossier) => dossier.code !== null],
  ['supplement', 'formSupplement', (dossier: Dossier) => did(dossier, 'ask-supplement')],
  [
    'refusal',
    'formRefusal',
    (dossier: Dossier) => did(dossier, 'refuse') || did(dossier, 'refuse-to-settle'),
  ],
  ['apology', 'formApology', (dossier: Dossier) => did(dossier, 'apologise')],
  ['stop', 'formStop', (dossier: Dossier) => did(dossier, 'withdraw') || did(dossier, 'stop')],
  ['control', 'formControl', (dossier: Dossier) => dossier.code !== null],
] as const;

const did = (dossier: Dossier, act: Dossier['lines'][number]['act']) =>
  dossier.lines.some((line) => line.act === act);

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
