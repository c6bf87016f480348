import type { DeadlineSettings } from '@motcua/contracts/deadlines';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { deadlineSettingsWords } from '@motcua/ui/words/deadline-settings.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useId } from 'react';
import { Field } from '../../parts/field.tsx';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { readSettings, type TypedSettings, typeSettings } from './typed-settings.ts';

type RemindersSectionProps = { saved: DeadlineSettings; mayChange: boolean };
type TypedText = Exclude<keyof TypedSettings, 'tellApplicants'>;

/** When the clerk, the head of the unit and the leadership are told, and by which hour a dossier is handed over. */
export function RemindersSection({ saved, mayChange }: RemindersSectionProps) {
  const words = useStaffWords(deadlineSettingsWords);
  const { shopId } = useShopSettings().settings.shop;
  const tellId = useId();
  const draft = useDraft(typeSettings(saved));
  const save = useSave({ onSaved: draft.giveUp });
  const { settings, faults } = readSettings(draft.value);
  const onSave = () => {
    if (settings === null) return;
    save.mutate([
      (key) => ask('PUT /shops/:shopId/deadline-settings', { params: { shopId }, body: settings, key }),
    ]);
  };
  const text = (field: TypedText, label: string, error: string | null | undefined, hint?: string) => (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          className="text-input tabular"
          inputMode={field === 'warnDays' ? 'text' : 'numeric'}
          maxLength={20}
          value={draft.value[field]}
          onChange={({ target }) => draft.set({ ...draft.value, [field]: target.value })}
        />
      )}
    </Field>
  );
  const laterFault = faults.leadership === 'later' ? words.leadershipLater : words.between(1, 60);
  return (
    <section>
      <fieldset className="admin-form" disabled={!mayChange}>
        <section className="form-group">
          <h2>{words.remindTitle}</h2>
          {text('warnDays', words.warnDays, faults.warnDays && words.warnDaysFault, words.warnDaysHint)}
          <div className="form-row">
            {text('head', words.escalateHead, faults.head && words.between(1, 30))}
            {text('leadership', words.escalateLeadership, faults.leadership && laterFault)}
          </div>
          <label className="deadlines-check" htmlFor={tellId}>
            <input
              id={tellId}
              type="checkbox"
              checked={draft.value.tellApplicants}
              onChange={({ target }) => draft.set({ ...draft.value, tellApplicants: target.checked })}
            />
            {words.tellApplicants}
          </label>
          <p className="field-hint">{words.remindNote}</p>
        </section>
        <section className="form-group">
          <h2>{words.handOverTitle}</h2>
          {text('handOverBy', words.handOverBy, faults.handOverBy && words.handOverFault, words.handOverHint)}
        </section>
      </fieldset>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.save}
          faulty={settings === null}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={onSave}
          onGiveUp={draft.giveUp}
        />
      )}
    </section>
  );
}
