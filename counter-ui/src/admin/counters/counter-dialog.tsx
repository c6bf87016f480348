import type { Counter } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import type { Step } from '../../asking/press.ts';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { changedFields } from '../changed-fields.ts';
import { useIssueWords } from '../use-issue-words.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';

type CounterDialogProps = { counter: Counter | null; counters: readonly Counter[]; onClose: () => void };

/** Adds a counter, or changes one: its number on the sign, its name, its place, whether it is in use. */
export function CounterDialog({ counter, counters, onClose }: CounterDialogProps) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { settings } = useShopSettings();
  const save = useSave({ onSaved: onClose });
  const issue = useIssueWords(save.error);
  const firstFree = 1 + Math.max(0, ...counters.map(({ number }) => number));
  const { number, nameVi, zone, active } = counter ?? {
    number: firstFree,
    nameVi: '',
    zone: '',
    active: true,
  };
  const saved = { number, nameVi, zone, active };
  const [wished, setWished] = useState(saved);
  const taken = counters.some(
    (other) => other.number === wished.number && other.counterId !== counter?.counterId,
  );
  const numberFits = Number.isInteger(wished.number) && wished.number >= 1 && wished.number <= 99;

  const steps = (): Step[] => {
    const { shopId } = settings.shop;
    if (counter === null) {
      const body = { number: wished.number, nameVi: wished.nameVi, zone: wished.zone, sectors: [] };
      return [(key) => ask('POST /shops/:shopId/counters', { params: { shopId }, body, key })];
    }
    const body = changedFields(saved, wished);
    return [
      (key) => ask('PATCH /counters/:counterId', { params: { counterId: counter.counterId }, body, key }),
    ];
  };
  const numberError = taken ? words.numberTaken : numberFits ? issue('number') : words.between(1, 99);
  return (
    <Dialog
      title={counter === null ? words.addCounter : words.changeCounter(counter.number)}
      confirm={counter === null ? words.addCounterConfirm : words.saveCounter}
      canConfirm={numberFits && !taken && wished.nameVi.trim() !== ''}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={() => save.mutate(steps())}
      onClose={onClose}
    >
      <div className="dialog-row-number">
        <Field label={words.counterNumber} error={numberError}>
          {(control) => (
            <input
              {...control}
              className="text-input tabular"
              type="number"
              min={1}
              max={99}
              value={Number.isNaN(wished.number) ? '' : wished.number}
              onChange={(event) => setWished({ ...wished, number: event.target.valueAsNumber })}
            />
          )}
        </Field>
        <Field label={words.counterName} hint={words.counterNameHint} error={issue('nameVi')}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              maxLength={80}
              value={wished.nameVi}
              onChange={(event) => setWished({ ...wished, nameVi: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={words.zone} hint={words.zoneHint} error={issue('zone')}>
        {(control) => (
          <input
            {...control}
            className="text-input"
            maxLength={60}
            value={wished.zone}
            onChange={(event) => setWished({ ...wished, zone: event.target.value })}
          />
        )}
      </Field>
      {counter !== null && (
        <Choice
          legend={words.state}
          options={[
            { value: 'on', label: words.inUse },
            { value: 'off', label: words.outOfUse, detail: words.outOfUseDetail },
          ]}
          chosen={wished.active ? 'on' : 'off'}
          onChoose={(state) => setWished({ ...wished, active: state === 'on' })}
        />
      )}
    </Dialog>
  );
}
