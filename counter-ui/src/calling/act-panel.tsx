import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { X } from 'lucide-react';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { ActButton } from './act-button.tsx';
import { actLabel } from './act-label.ts';
import { blockedInWords } from './blocked-in-words.ts';
import { type DeskAct, deskActs } from './desk-act.ts';
import { pressable } from './pressable.ts';

type ActPanelProps = {
  desk: Desk;
  now: number;
  main: DeskAct;
  asking: boolean;
  error: unknown;
  /** The last press that could not be done: the reason is said until it no longer holds. */
  refusedAct: DeskAct | null;
  onAct: (act: DeskAct) => void;
  onDismiss: () => void;
};

/** Every act of the desk, always in the same place; the next step of the work is the one in lotus. */
export function ActPanel({ desk, now, main, asking, error, refusedAct, onAct, onDismiss }: ActPanelProps) {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const verdict = refusedAct === null ? null : pressable(refusedAct, desk, now);
  const problem = inWords(error) ?? (verdict && !verdict.may ? blockedInWords(verdict.blocked, words) : null);
  return (
    <div className="act-panel">
      {problem && (
        <div className={`act-problem${error ? '' : ' act-problem-mild'}`}>
          <ProblemNote>{problem}</ProblemNote>
          <button type="button" onClick={onDismiss} aria-label={words.dismiss}>
            <X size={18} aria-hidden="true" />
          </button>
        </div>
      )}
      <div className="act-buttons">
        {deskActs.map((act) => (
          <ActButton
            key={act}
            act={act}
            label={actLabel(act, desk, words)}
            verdict={pressable(act, desk, now)}
            main={act === main}
            asking={asking}
            onPress={() => onAct(act)}
          />
        ))}
      </div>
    </div>
  );
}
