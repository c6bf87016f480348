import type { QueuePolicy } from '@motcua/contracts/shops';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { policyLimits, policyNumberFits } from './policy-number-fits.ts';

/** The one number of the policies that have one. */
export function PolicyNumber({
  policy,
  onChange,
}: {
  policy: QueuePolicy;
  onChange: (policy: QueuePolicy) => void;
}) {
  const words = useStaffWords(adminWords);
  if (policy.kind !== 'ratio' && policy.kind !== 'ageing') return null;
  const { least, most } = policyLimits[policy.kind];
  const number = policy.kind === 'ratio' ? policy.priorityCalls : policy.capMinutes;
  return (
    <Field
      label={policy.kind === 'ratio' ? words.priorityCalls : words.capMinutes}
      error={policyNumberFits(policy) ? null : words.between(least, most)}
    >
      {(control) => (
        <input
          {...control}
          className="text-input tabular short-input"
          type="number"
          min={least}
          max={most}
          value={Number.isNaN(number) ? '' : number}
          onChange={({ target: { valueAsNumber } }) =>
            onChange(
              policy.kind === 'ratio'
                ? { ...policy, priorityCalls: valueAsNumber }
                : { ...policy, capMinutes: valueAsNumber },
            )
          }
        />
      )}
    </Field>
  );
}
