import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ChangeRow } from './change-row.tsx';

type ChangesProps = {
  changes: readonly CalendarChange[];
  timeZone: string;
  mayChange: boolean;
  onLook: (change: CalendarChange) => void;
  onUndo: (change: CalendarChange) => void;
};

/** What was changed in the calendar, the newest first; what waits for somebody stands before what is done. */
export function Changes({ changes, timeZone, mayChange, onLook, onUndo }: ChangesProps) {
  const words = useStaffWords(calendarAdminWords);
  if (changes.length === 0) return null;
  const waiting = changes.filter(({ appliedAt }) => appliedAt === null);
  const done = changes.filter(({ appliedAt }) => appliedAt !== null);
  return (
    <section className="changes">
      <h2>{words.changesTitle}</h2>
      <ul>
        {[...waiting, ...done].map((change) => (
          <ChangeRow
            key={change.changeId}
            change={change}
            timeZone={timeZone}
            mayChange={mayChange}
            onLook={() => onLook(change)}
            onUndo={() => onUndo(change)}
          />
        ))}
      </ul>
    </section>
  );
}
