import type { PriorityClass } from '@motcua/contracts/shops';
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
import { codeOfName } from './code-of-name.ts';

type ClassDialogProps = {
  priorityClass: PriorityClass | null;
  classes: readonly PriorityClass[];
  onClose: () => void;
};

const blank = { nameVi: '', nameEn: '', legalSource: '', rank: 5, aheadMinutes: 10, active: true };

/** Adds a priority class or changes one. Its code is made from its name once and then stays. */
export function ClassDialog({ priorityClass, classes, onClose }: ClassDialogProps) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { settings } = useShopSettings();
  const save = useSave({ onSaved: onClose });
  const issue = useIssueWords(save.error);
  const { nameVi, nameEn, legalSource, rank, aheadMinutes, active } = priorityClass ?? blank;
  const saved = { nameVi, nameEn, legalSource, rank, aheadMinutes, active };
  const [wished, setWished] = useState(saved);
  const code = priorityClass?.code ?? codeOfName(wished.nameVi);
  const taken = priorityClass === null && classes.some((other) => other.code === code);
  const rankFits = isWhole(wished.rank, 1, 99);
  const minutesFit = isWhole(wished.aheadMinutes, 0, 240);
  const named = [wished.nameVi, wished.nameEn, wished.legalSource].every((text) => text.trim() !== '');

  const steps = (): Step[] => {
    const { shopId } = settings.shop;
    if (priorityClass === null) {
      const { active: _always, ...rest } = wished;
      const body = { code, ...rest };
      return [(key) => ask('POST /shops/:shopId/priority-classes', { params: { shopId }, body, key })];
    }
    const body = changedFields(saved, wished);
    return [
      (key) => ask('PATCH /shops/:shopId/priority-classes/:code', { params: { shopId, code }, body, key }),
    ];
  };
  const text = (field: 'nameVi' | 'nameEn' | 'legalSource', label: string, hint?: string) => (
    <Field label={label} hint={hint} error={field === 'nameVi' && taken ? words.classTaken : issue(field)}>
      {(control) => (
        <input
          {...control}
          className="text-input"
          maxLength={field === 'legalSource' ? 300 : 120}
          value={wished[field]}
          onChange={(event) => setWished({ ...wished, [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const number = (field: 'rank' | 'aheadMinutes', label: string, hint: string, error: string | null) => (
    <Field label={label} hint={hint} error={error ?? issue(field)}>
      {(control) => (
        <input
          {...control}
          className="text-input tabular"
          type="number"
          value={Number.isNaN(wished[field]) ? '' : wished[field]}
          onChange={(event) => setWished({ ...wished, [field]: event.target.valueAsNumber })}
        />
      )}
    </Field>
  );
  return (
    <Dialog
      title={priorityClass === null ? words.addClass : words.changeClass(priorityClass.nameVi)}
      confirm={priorityClass === null ? words.addClassConfirm : words.saveClass}
      canConfirm={named && code.length > 0 && !taken && rankFits && minutesFit}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={() => save.mutate(steps())}
      onClose={onClose}
    >
      <p className="field-hint">{words.classPrivacy}</p>
      <div className="form-row">
        {text('nameVi', words.nameVi)}
        {text('nameEn', words.nameEn)}
      </div>
      {text('legalSource', words.legalSource, words.legalSourceHint)}
      <div className="form-row">
        {number('rank', words.rank, words.rankHint, rankFits ? null : words.between(1, 99))}
        {number(
          'aheadMinutes',
          words.aheadMinutes,
          words.aheadMinutesHint,
          minutesFit ? null : words.between(0, 240),
        )}
      </div>
      {priorityClass !== null && (
        <Choice
          legend={words.state}
          options={[
            { value: 'on', label: words.inUse },
            { value: 'off', label: words.outOfUse },
          ]}
          chosen={wished.active ? 'on' : 'off'}
          onChoose={(state) => setWished({ ...wished, active: state === 'on' })}
        />
      )}
    </Dialog>
  );
}

const isWhole = (number: number, least: number, most: number) =>
  Number.isInteger(number) && number >= least && number <= most;
