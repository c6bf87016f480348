import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { undoneActs } from '@motcua/ui/words/undone-acts.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Pressing } from './use-press.ts';

type LastActStripProps = {
  undoable: Desk['undoable'];
  servedToday: number;
  now: number;
  pressing: Pressing;
  onUndo: () => void;
};

/** The last act in words, and for five seconds the way back from it. */
export function LastActStrip({ undoable, servedToday, now, pressing, onUndo }: LastActStripProps) {
  const words = useWords(counterWords);
  const { language } = useLanguage();
  // The desk forgets an act once it cannot be taken back; the strip goes on saying what it was.
  const [last, setLast] = useState(undoable);
  useEffect(() => {
    if (undoable) setLast(undoable);
  }, [undoable]);
  const shown = undoable ?? last;
  const secondsLeft = undoable ? Math.max(0, Math.ceil((Date.parse(undoable.until) - now) / 1000)) : 0;
  return (
    <footer className="desk-strip">
      <p role="status">
        {pressing.repeating
          ? words.repeating
          : shown
            ? words.lastAct((undoneActs[language][shown.act] ?? undoneActs[language].other)(shown.label))
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
        {words.keysHint} <span className="tabular">{words.servedToday(servedToday)}</span>
      </p>
    </footer>
  );
}
