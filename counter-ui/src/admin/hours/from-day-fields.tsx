import { LocalDate } from '@motcua/contracts/dates';
import { openingHoursWords } from '@motcua/ui/words/opening-hours.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';

type FromDayFieldsProps = {
  today: LocalDate;
  fromDay: LocalDate | null;
  reason: string;
  onFromDay: (day: LocalDate | null) => void;
  onReason: (reason: string) => void;
};

/** From which day on the typed week holds, and why. */
export function FromDayFields({ today, fromDay, reason, onFromDay, onReason }: FromDayFieldsProps) {
  const words = useStaffWords(openingHoursWords);
  const wrong = fromDay === null || fromDay < today;
  return (
    <div className="from-day">
      <Field label={words.fromDay} hint={words.fromDayHint} error={wrong ? words.fromDayFault : null}>
        {(control) => (
          <input
            {...control}
            type="date"
            className="text-input tabular"
            min={today}
            value={fromDay ?? ''}
            onChange={({ target }) => onFromDay(LocalDate.safeParse(target.value).data ?? null)}
          />
        )}
      </Field>
      <Field label={words.reason}>
        {(control) => (
          <input
            {...control}
            className="text-input"
            maxLength={500}
            value={reason}
            onChange={({ target }) => onReason(target.value)}
          />
        )}
      </Field>
      <p className="field-hint">{words.moves}</p>
    </div>
  );
}
