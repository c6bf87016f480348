import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useRef } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { ChangedDays } from './changed-days.tsx';
import { useCalendarAct } from './use-calendar-act.ts';

type UndoDialogProps = {
  change: CalendarChange;
  onEntered: (inverse: CalendarChange) => void;
  onClose: () => void;
};

/** Enters the inverse of a change, which is looked at and confirmed like any other. */
export function UndoDialog({ change, onEntered, onClose }: UndoDialogProps) {
  const words = useStaffWords(calendarAdminWords);
  const inWords = useProblemWords();
  const inverse = useRef<CalendarChange | null>(null);
  const act = useCalendarAct(() => inverse.current && onEntered(inverse.current));
  const { changeId } = change;
  return (
    <Dialog
      title={words.undoTitle}
      confirm={words.undo}
      asking={act.isPending}
      problem={act.error && <ProblemNote>{inWords(act.error)}</ProblemNote>}
      onConfirm={() =>
        act.mutate(async (key) => {
          inverse.current = await ask('POST /calendar-changes/:changeId/undo', {
            params: { changeId },
            body: {},
            key,
          });
        })
      }
      onClose={onClose}
    >
      <ChangedDays change={change} />
      <p>{words.undoLead}</p>
    </Dialog>
  );
}
