import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { useUnsaved } from '../parts/use-unsaved.ts';

type SaveBarProps = {
  changed: boolean;
  /** The verb on the button: what will be saved. */
  verb: string;
  /** Something on the page must be put right first. */
  faulty?: boolean;
  saving: boolean;
  saved: boolean;
  error: unknown;
  onSave: () => void;
  onGiveUp: () => void;
};

/** Stands under a form: says what is not saved yet, saves it, gives it up, and keeps it from being lost by leaving. */
export function SaveBar(props: SaveBarProps) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  useUnsaved(props.changed, words.leaveUnsaved);
  const problem = inWords(props.error);
  if (!props.changed && !props.saved && !problem) return null;
  return (
    <footer className="save-bar">
      {problem && <ProblemNote>{problem}</ProblemNote>}
      <p role="status">{props.changed ? words.unsaved : words.saved}</p>
      <Button kind="quiet" disabled={!props.changed || props.saving} onClick={props.onGiveUp}>
        {words.giveUp}
      </Button>
      <Button kind="primary" disabled={!props.changed || props.faulty || props.saving} onClick={props.onSave}>
        {props.verb}
      </Button>
    </footer>
  );
}
