import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { doneActs } from '@motcua/ui/words/done-acts.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Pressing, Told } from './use-press.ts';

type LastActStripProps = {
  undoable: Desk['undoable'];
  servedToday: number;
  now: number;
  pressing: Pressing;
  onUndo: () => void;
};

/** The last act in words, and for five seconds the way back from it. */
export function LastActStrip({ undoable, servedToday, now, pressing, onUndo }: LastActStripProps) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const { did, repeating } = pressing;
  // The desk forgets an act once it cannot be taken back; the strip goes on saying what it was.
  const [last, setLast] = useState<Told | null>(undoable);
  // Each fetch of the desk brings the same act anew: only another one may take the place of what was done since.
  const undoableSince = undoable?.until ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the instant tells one act from another
  useEffect(() => {
    if (undoable) setLast(undoable);
  }, [undoableSince]);
  useEffect(() => {
    if (did) setLast(did);
  }, [did]);
  const secondsLeft = undoable ? Math.max(0, Math.ceil((Date.parse(undoable.until) - now) / 1000)) : 0;
  const shown = secondsLeft > 0 && undoable ? undoable : last;
  return (
    <footer className="desk-strip">
      <p role="status">
        {repeating
          ? words.repeating
          : shown
            ? words.lastAct((doneActs[language][shown.act] ?? doneActs[language].other)(shown.label))
            : words.noActYet}
      </p>
      {secondsLeft > 0 && (
        <button type="button" className="undo-button" aria-disabled={pressing.asking} onClick={onUndo}>
          <Undo2 size={18} aria-hidden="true" />
          {words.undo(secondsLeft)}
          <span className="act-key" aria-hidden="true">
            Ctrl+Z
          </span>
        </button>
      )}
      <p className="desk-strip-keys">
        {words.keysHint} <span className="desk-strip-served tabular">{words.servedToday(servedToday)}</span>
      </p>
    </footer>
  );
}
