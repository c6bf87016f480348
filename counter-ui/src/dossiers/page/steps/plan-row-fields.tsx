import type { DossierDesks } from '@motcua/contracts/dossiers';
import { Button } from '@motcua/ui/components/button.tsx';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { stepsWords } from '@motcua/ui/words/steps.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../../parts/field.tsx';
import { type PlanRow, planUnits } from './plan-rows.ts';

type PlanRowFieldsProps = {
  row: PlanRow;
  number: number;
  /** When the first row begins, in words. */
  first: string;
  agencies: DossierDesks['agencies'];
  onChange: (part: Partial<PlanRow>) => void;
  onRemove: (() => void) | null;
};

/** One step of a plan: who, how long, when it begins, and what is asked. */
export function PlanRowFields({ row, number, first, agencies, onChange, onRemove }: PlanRowFieldsProps) {
  const words = useStaffWords(stepsWords);
  const plain = useStaffWords(dossiersWords);
  const units = {
    working_day: plain.unitWorkingDay,
    working_hour: plain.unitWorkingHour,
    half_day: plain.unitHalfDay,
    calendar_day: plain.unitCalendarDay,
  } as const;
  return (
    <fieldset className="plan-row">
      <legend>{words.step(String(number))}</legend>
      <div className="plan-row-fields">
        <Field label={words.agency}>
          {(control) => (
            <select
              {...control}
              required
              className="select-input"
              value={row.agencyId}
              onChange={({ target }) => onChange({ agencyId: target.value })}
            >
              <option value="">{words.choose}</option>
              {agencies.map(({ agencyId, nameVi }) => (
                <option key={agencyId} value={agencyId}>
                  {nameVi}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.amount}>
          {(control) => (
            <input
              {...control}
              required
              className="text-input tabular"
              inputMode="numeric"
              maxLength={4}
              autoComplete="off"
              value={row.amount}
              onChange={({ target }) => onChange({ amount: target.value })}
            />
          )}
        </Field>
        <Field label={words.unit}>
          {(control) => (
            <select
              {...control}
              className="select-input"
              value={row.unit}
              onChange={({ target }) =>
                onChange({ unit: planUnits.find((unit) => unit === target.value) ?? 'working_day' })
              }
            >
              {planUnits.map((unit) => (
                <option key={unit} value={unit}>
                  {units[unit]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.begins}>
          {(control) =>
            number === 1 ? (
              <input {...control} className="text-input" readOnly value={first} />
            ) : (
              <select
                {...control}
                className="select-input"
                value={row.together ? 'with' : 'after'}
                onChange={({ target }) => onChange({ together: target.value === 'with' })}
              >
                <option value="after">{words.beginsAfter}</option>
                <option value="with">{words.beginsWith}</option>
              </select>
            )
          }
        </Field>
      </div>
      <div className="plan-row-question">
        <Field label={words.question}>
          {(control) => (
            <input
              {...control}
              required
              className="text-input"
              maxLength={1000}
              autoComplete="off"
              value={row.question}
              onChange={({ target }) => onChange({ question: target.value })}
            />
          )}
        </Field>
        {onRemove && (
          <Button kind="quiet" onClick={onRemove}>
            {words.removeStep(String(number))}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
