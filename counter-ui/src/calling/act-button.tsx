import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useId } from 'react';
import type { Pressable } from './blocked.ts';
import { blockedInWords } from './blocked-in-words.ts';
import type { DeskAct } from './desk-act.ts';
import { keyOfAct } from './keys.ts';

type ActButtonProps = {
  act: DeskAct;
  label: string;
  verdict: Pressable;
  main: boolean;
  asking: boolean;
  onPress: () => void;
};

/**
 * A verb with its key. A button that cannot be pressed now keeps its place and its focus, and pressing it says why;
 * for "missed" the calls and seconds still to wait stand on it.
 */
export function ActButton({ act, label, verdict, main, asking, onPress }: ActButtonProps) {
  const words = useStaffWords(counterWords);
  const whyId = useId();
  const key = keyOfAct[act];
  const why = verdict.may ? null : blockedInWords(verdict.blocked, words);
  const early = !verdict.may && verdict.blocked.why === 'too-early' ? verdict.blocked : null;
  return (
    <button
      type="button"
      className={`act-button act-${act}${main ? ' act-main' : ''}`}
      aria-keyshortcuts={key ?? undefined}
      aria-disabled={!verdict.may || asking}
      aria-describedby={why ? whyId : undefined}
      title={why ?? undefined}
      onClick={onPress}
    >
      {key && (
        <span className="act-key" aria-hidden="true">
          {key}
        </span>
      )}
      <span className="act-verb">
        {label}
        {early && <small className="tabular">{words.missIn(early.callsLeft, early.secondsLeft)}</small>}
      </span>
      {why && (
        <span id={whyId} className="only-heard">
          {why}
        </span>
      )}
    </button>
  );
}
