import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { SkeletonBlock } from '@motcua/ui/components/skeleton.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { previewQuestion } from './calendar-question.ts';
import { ChangedDays } from './changed-days.tsx';
import { MovedList } from './moved-list.tsx';
import { useCalendarAct } from './use-calendar-act.ts';

type PreviewDialogProps = { change: CalendarChange; mayChange: boolean; onClose: () => void };

/** What a change would do, in three lists and their counts; a second person confirms it from here. */
export function PreviewDialog({ change, mayChange, onClose }: PreviewDialogProps) {
  const words = useStaffWords(calendarAdminWords);
  const inWords = useProblemWords();
  const { data, error } = useQuery(previewQuestion(change.changeId));
  const act = useCalendarAct(onClose);
  const { changeId } = change;
  const mayConfirm = mayChange && !change.mine && change.confirmedAt === null;
  const enteredBy = change.enteredByName ?? '';
  const problem = inWords(error ?? act.error);
  return (
    <Dialog
      title={words.previewTitle}
      confirm={mayConfirm ? words.confirm : words.seen}
      canConfirm={!mayConfirm || data !== undefined}
      asking={act.isPending}
      problem={problem && <ProblemNote>{problem}</ProblemNote>}
      onConfirm={() =>
        mayConfirm
          ? act.mutate((key) =>
              ask('POST /calendar-changes/:changeId/confirmation', { params: { changeId }, body: {}, key }),
            )
          : onClose()
      }
      onClose={onClose}
    >
      <ChangedDays change={change} />
      {!data && !error && (
        <>
          <p role="status">{words.counting}</p>
          <SkeletonBlock height="120px" />
        </>
      )}
      {data && (
        <div className="preview-lists">
          <p>{words.open(data.open)}</p>
          <MovedList
            title={words.moved(data.moved.count)}
            listed={data.moved}
            timeZone={data.timeZone}
            isOpen
          />
          <MovedList
            title={words.startLate(data.startLate.count)}
            listed={data.startLate}
            timeZone={data.timeZone}
            isOpen={false}
          />
          <MovedList
            title={words.stopLate(data.stopLate.count)}
            listed={data.stopLate}
            timeZone={data.timeZone}
            isOpen={false}
          />
          <MovedList
            title={words.wrongSlips(data.wrongSlips.count)}
            lead={words.slipsLead}
            listed={data.wrongSlips}
            timeZone={data.timeZone}
            isOpen={false}
          />
          {data.withoutDate > 0 && <p>{words.withoutDate(data.withoutDate)}</p>}
        </div>
      )}
      {change.confirmedAt === null && (
        <p className="confirm-note">
          {mayConfirm ? words.confirmLead(enteredBy) : words.mustBeAnother(enteredBy)}
        </p>
      )}
    </Dialog>
  );
}
