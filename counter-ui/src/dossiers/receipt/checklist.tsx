import { Button } from '@motcua/ui/components/button.tsx';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ChecklistRow } from './checklist-row.tsx';
import { MissingSummary } from './missing-summary.tsx';
import { type DraftPaper, paperNamed, paperState, papersIn } from './receipt-draft.ts';
import type { PartProps } from './receipt-form.tsx';

type ChecklistProps = PartProps & { onTurnAway: (how: 'supplement' | 'refusal') => void; again: boolean };

/** Every paper of the procedure: how many of each kind, or missing; what is missing is named above at once. */
export function Checklist({ draft, change, faults, onTurnAway, again }: ChecklistProps) {
  const words = useStaffWords(receiptWords);
  const missing = papersIn(draft, 'missing');
  const unchecked = papersIn(draft, 'unchecked').length;
  const there = papersIn(draft, 'there').length;
  // What is missing stands in the frame below, by name.
  const fault = unchecked === 0 && missing.length > 0 ? undefined : faults.papers;
  const edit = (index: number, how: (paper: DraftPaper) => DraftPaper) =>
    change((now) => ({
      ...now,
      papers: now.papers.map((paper, at) => (at === index ? how(paper) : paper)),
    }));
  const fillRest = () =>
    change((now) => ({
      ...now,
      papers: now.papers.map((paper) =>
        paperState(paper) === 'unchecked' ? { ...paper, originals: '1' } : paper,
      ),
    }));
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that chose the procedure is gone, and the hand goes on to the first paper.
    if (document.activeElement === document.body) list.current?.querySelector('input')?.focus();
  }, []);
  return (
    <section className="receipt-checklist" aria-labelledby="receipt-papers" ref={list}>
      <header>
        <h2 id="receipt-papers">{words.papers}</h2>
        <p role="status" className={fault ? 'field-error' : 'receipt-count'}>
          {fault ??
            (unchecked > 0
              ? words.leftToCheck(unchecked)
              : there > 0 && missing.length === 0 && words.everythingThere(there))}
        </p>
        <Button kind="quiet" disabled={unchecked === 0} onClick={fillRest} data-receipt-field="papers">
          {words.allThere}
        </Button>
      </header>
      {missing.length > 0 && <MissingSummary missing={missing} onTurnAway={onTurnAway} again={again} />}
      <section
        className="receipt-table"
        aria-labelledby="receipt-papers"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled
        tabIndex={0}
      >
        {draft.papers.length === 0 && <p className="receipt-none">{words.noPapersPublished}</p>}
        {draft.papers.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.paper}</th>
                <th scope="col">{words.originals}</th>
                <th scope="col">{words.certified}</th>
                <th scope="col">{words.photocopies}</th>
                <th scope="col">{words.pages}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {draft.papers.map((paper, index) => (
                <ChecklistRow
                  // Lines are only ever added at the end, and two may have the same name.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a line is known by
                  key={index}
                  paper={paper}
                  onEdit={(how) => edit(index, how)}
                />
              ))}
            </tbody>
          </table>
        )}
        <OwnPaper
          onAdd={(name) => change((now) => ({ ...now, papers: [...now.papers, paperNamed(name, true)] }))}
        />
      </section>
    </section>
  );
}

function OwnPaper({ onAdd }: { onAdd: (name: string) => void }) {
  const words = useStaffWords(receiptWords);
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className="receipt-own" onSubmit={add}>
      <input
        className="text-input"
        aria-label={words.ownPaper}
        placeholder={words.ownPaper}
        maxLength={600}
        autoComplete="off"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.addPaper}
      </Button>
    </form>
  );
}
