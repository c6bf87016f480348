import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { Button } from '@motcua/ui/components/button.tsx';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { instantInWords } from '../instant-in-words.ts';
import { ChangedDays } from './changed-days.tsx';

type ChangeRowProps = {
  change: CalendarChange;
  timeZone: string;
  mayChange: boolean;
  onLook: () => void;
  onUndo: () => void;
};

/** One change: its days, who entered and who confirmed it, how far it is, and what can be done with it now. */
export function ChangeRow({ change, timeZone, mayChange, onLook, onUndo }: ChangeRowProps) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  const at = (instant: string) => instantInWords(instant, timeZone, language);
  const { confirmedAt, appliedAt, done, total, moved } = change;
  return (
    <li className="change-row">
      <div>
        <ChangedDays change={change} />
        <p className="field-hint">
          {change.scope === 'national' ? words.national : words.ofShop} · {change.reason}
          {change.undoes !== null && ` · ${words.undoOf}`}
        </p>
        <p className="field-hint">
          {words.enteredBy(change.enteredByName ?? '', at(change.enteredAt))}
          {confirmedAt !== null && ` · ${words.confirmedBy(change.confirmedByName ?? '', at(confirmedAt))}`}
        </p>
        {confirmedAt !== null && appliedAt === null && (
          <p className="change-progress">
            <progress max={Math.max(total, 1)} value={done} aria-label={words.applying(done, total)} />
            <span role="status">{words.applying(done, total)}</span>
          </p>
        )}
        {appliedAt !== null && (
          <p>
            {words.applied(moved, total)}
            {change.undoneBy !== null && `. ${words.undone}.`}
          </p>
        )}
        {confirmedAt === null && (
          <p className="change-waits">{change.mine || !mayChange ? words.waits : words.waitsForYou}</p>
        )}
      </div>
      <div className="change-acts">
        {confirmedAt === null && (
          <Button kind={change.mine ? 'quiet' : 'primary'} onClick={onLook}>
            {words.look}
          </Button>
        )}
        {appliedAt !== null && change.undoneBy === null && mayChange && (
          <Button kind="quiet" onClick={onUndo}>
            {words.undo}
          </Button>
        )}
      </div>
    </li>
  );
}
