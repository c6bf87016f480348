import { LatenessFault, type SetLatenessCauses } from '@motcua/contracts/lateness-causes';
import { deadlineSettingsWords } from '@motcua/ui/words/deadline-settings.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';

type Cause = SetLatenessCauses['causes'][number];
type CauseRowProps = { number: number; cause: Cause; onChange: (part: Partial<Cause>) => void };

/** One cause: its names, whose fault it usually is, and whether it is offered. */
export function CauseRow({ number, cause, onChange }: CauseRowProps) {
  const words = useStaffWords(deadlineSettingsWords);
  const title = words.causeNumber(number);
  return (
    <fieldset className={`cause-row${cause.active ? '' : ' cause-out'}`}>
      <legend className="only-heard">{title}</legend>
      {(['nameVi', 'nameEn'] as const).map((field) => (
        <Field
          key={field}
          label={words[field]}
          error={field === 'nameVi' && cause.nameVi.trim() === '' ? words.nameMissing : null}
        >
          {(control) => (
            <input
              {...control}
              className="text-input"
              lang={field === 'nameVi' ? 'vi' : 'en'}
              maxLength={120}
              value={cause[field]}
              onChange={({ target }) => onChange({ [field]: target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={words.fault}>
        {(control) => (
          <select
            {...control}
            className="select-input"
            value={cause.fault}
            onChange={({ target }) => onChange({ fault: LatenessFault.parse(target.value) })}
          >
            <option value="objective">{words.objective}</option>
            <option value="subjective">{words.subjective}</option>
          </select>
        )}
      </Field>
      <label className="deadlines-check">
        <input
          type="checkbox"
          checked={cause.active}
          onChange={({ target }) => onChange({ active: target.checked })}
        />
        {words.inUse}
      </label>
    </fieldset>
  );
}
