import type { Procedure } from '@motcua/contracts/catalogue';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import type { PartProps } from './receipt-form.tsx';
import { TextField } from './text-field.tsx';

type ClosingPartProps = PartProps & { procedure: Procedure | undefined; termNeeded: boolean };

/** What is paid, where the paper goes, and, where no law's figure is published, how long it may take. */
export function ClosingPart({ draft, change, faults, procedure, termNeeded }: ClosingPartProps) {
  const words = useStaffWords(receiptWords);
  const bound = { draft, change, faults };
  const units = {
    working_day: words.unitWorkingDay,
    calendar_day: words.unitCalendarDay,
    working_hour: words.unitWorkingHour,
  } as const;
  const free = procedure?.fee.amountVnd === 0;
  return (
    <div className="receipt-closing">
      {termNeeded && (
        <div className="receipt-two">
          <TextField
            {...bound}
            field="termAmount"
            label={words.termAmount}
            hint={words.termHint}
            inputMode="numeric"
            tabular
          />
          <Field label={words.termUnit}>
            {(control) => (
              <select
                {...control}
                className="select-input"
                value={draft.termUnit}
                onChange={({ target }) =>
                  change((now) => ({
                    ...now,
                    termUnit:
                      target.value === 'calendar_day' || target.value === 'working_hour'
                        ? target.value
                        : 'working_day',
                  }))
                }
              >
                {Object.entries(units).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <div className="receipt-two">
        <TextField
          {...bound}
          field="fee"
          label={words.fee}
          hint={free ? words.feeFree : procedure?.fee.noteVi || undefined}
          inputMode="numeric"
          tabular
        />
        <TextField {...bound} field="sets" label={words.papersOfSets} inputMode="numeric" tabular />
      </div>
      <label className="receipt-paid">
        <input
          type="checkbox"
          checked={draft.feePaid}
          onChange={({ target }) => change((now) => ({ ...now, feePaid: target.checked }))}
        />
        {words.feePaid}
      </label>
      <TextField {...bound} field="shelf" label={words.shelf} placeholder={words.shelfHint} />
      <TextField
        {...bound}
        field="resultPlace"
        label={words.resultPlace}
        offers={[words.resultHere, words.resultPost, words.resultOnline]}
      />
    </div>
  );
}
