import type { Dossier } from '@motcua/contracts/dossiers';
import { Button } from '@motcua/ui/components/button.tsx';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Link } from 'wouter';
import { receiptAddress } from '../receipt/receipt-address.ts';
import { ActDialog } from './act-dialog.tsx';
import { type ActName, actForms } from './act-forms.ts';

const inOrder = Object.keys(actForms) as ActName[];
/** What leads on to the end: the first of these that can be done is what comes next. */
const onward: ReadonlySet<ActName> = new Set<ActName>([
  'explain-lateness',
  'hand-over',
  'complete-supplement',
  'confirm-payment',
  'decide',
  'return',
]);
/** So many stand open; the rest is a fold away. */
const foremost = 4;

/** What can be done with a dossier now, by who looks at it: the likeliest first. */
export function ActButtons({ dossier }: { dossier: Dossier }) {
  const words = useStaffWords(dossiersWords);
  const [open, setOpen] = useState<ActName | null>(null);
  const [done, setDone] = useState(false);
  const unexplained = dossier.lateness !== null && dossier.lateness.cause === null;
  const acts = inOrder
    .filter((act) => dossier.may.includes(act))
    // A result cannot be returned before the cause of its lateness is known.
    .toSorted((a, b) => (unexplained && dossier.state === 'decided' ? rank(a) - rank(b) : 0));
  const begin = (act: ActName) => {
    setDone(false);
    setOpen(act);
  };
  const button = (act: ActName, index: number) => (
    <Button key={act} kind={index === 0 && onward.has(act) ? 'primary' : 'plain'} onClick={() => begin(act)}>
      {words[actForms[act].verb]}
    </Button>
  );
  return (
    <section className="dossier-card dossier-acts" aria-labelledby="dossier-acts">
      <h2 id="dossier-acts">{words.actsTitle}</h2>
      {acts.length === 0 && <p>{words.noActs}</p>}
      <div className="dossier-buttons">
        {dossier.may.includes('receive') && (
          <Link className="button button-primary" href={receiptAddress(dossier)}>
            {words.doReceive}
          </Link>
        )}
        {acts.slice(0, foremost).map(button)}
      </div>
      {acts.length > foremost && (
        <details>
          <summary>{words.moreActs}</summary>
          <div className="dossier-buttons">
            {acts.slice(foremost).map((act, index) => button(act, index + foremost))}
          </div>
        </details>
      )}
      <p role="status" className="dossier-done">
        {done && words.done}
      </p>
      {open && (
        <ActDialog
          act={open}
          dossier={dossier}
          onDone={() => {
            setOpen(null);
            setDone(true);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

const rank = (act: ActName) => (act === 'explain-lateness' ? 0 : 1);
