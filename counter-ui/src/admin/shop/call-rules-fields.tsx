import type { CallRules } from '@motcua/contracts/shops';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { callRuleLimits, type ShopFaults } from './shop-faults.ts';

type CallRulesFieldsProps = {
  value: CallRules;
  faults: ShopFaults;
  issue: (field: string) => string | null;
  onChange: (value: CallRules) => void;
};

/** How often and how long somebody is called before they may be marked missed, read back as one sentence. */
export function CallRulesFields({ value, faults, issue, onChange }: CallRulesFieldsProps) {
  const words = useStaffWords(adminWords);
  const labels = {
    callsBeforeMissed: words.callsBeforeMissed,
    secondsBeforeMissed: words.secondsBeforeMissed,
  };
  return (
    <section className="form-group">
      <h2>{words.callRules}</h2>
      <div className="form-row">
        {(['callsBeforeMissed', 'secondsBeforeMissed'] as const).map((rule) => {
          const { least, most } = callRuleLimits[rule];
          return (
            <Field
              key={rule}
              label={labels[rule]}
              error={faults[rule] ? words.between(least, most) : issue(`callRules.${rule}`)}
            >
              {(control) => (
                <input
                  {...control}
                  className="text-input tabular"
                  type="number"
                  min={least}
                  max={most}
                  value={Number.isNaN(value[rule]) ? '' : value[rule]}
                  onChange={(event) => onChange({ ...value, [rule]: event.target.valueAsNumber })}
                />
              )}
            </Field>
          );
        })}
      </div>
      <p className="field-hint">
        {words.callRulesRead(value.callsBeforeMissed || 0, value.secondsBeforeMissed || 0)}
      </p>
    </section>
  );
}
