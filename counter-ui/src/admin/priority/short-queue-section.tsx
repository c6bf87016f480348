import type { Shop, ShopSector } from '@motcua/contracts/shops';
import { shortEveryOf } from '@motcua/rules/queue/short-every';
import { shortPrefixOf } from '@motcua/rules/queue/short-prefix';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { shortDeskWords } from '@motcua/ui/words/short-desk.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';

type ShortQueueSectionProps = {
  saved: Pick<Shop, 'shopId' | 'policy' | 'shortPrefix'>;
  sectors: readonly ShopSector[];
  mayChange: boolean;
};

const [least, most] = [1, 10];

/** How often the short queue is called, and how its numbers begin. */
export function ShortQueueSection({ saved, sectors, mayChange }: ShortQueueSectionProps) {
  const words = useStaffWords(shortDeskWords);
  const adminSays = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  const { shopId, policy } = saved;
  const draft = useDraft({ every: shortEveryOf(policy), prefix: saved.shortPrefix ?? '' });
  const save = useSave({ onSaved: draft.giveUp });
  const { every, prefix } = draft.value;
  const everyFits = Number.isInteger(every) && every >= least && every <= most;
  const taken = sectors.find((sector) => sector.prefix === prefix);
  const prefixFault = !/^([A-HJ-NP-Z]{1,2})?$/.test(prefix)
    ? words.prefixWrong
    : taken
      ? words.prefixTaken(language === 'vi' ? taken.nameVi : taken.nameEn)
      : null;
  const automatic = shortPrefixOf(
    null,
    sectors.map((sector) => sector.prefix),
  );
  return (
    <section className="classes-section">
      <header className="section-head">
        <div>
          <h2>{words.title}</h2>
          <p className="field-hint">{words.lead}</p>
        </div>
      </header>
      <fieldset className="admin-form" disabled={!mayChange}>
        <Field
          label={words.every}
          hint={words.everyHint}
          error={everyFits ? null : adminSays.between(least, most)}
        >
          {(control) => (
            <input
              {...control}
              className="text-input tabular short-input"
              type="number"
              min={least}
              max={most}
              value={Number.isNaN(every) ? '' : every}
              onChange={({ target }) => draft.set({ ...draft.value, every: target.valueAsNumber })}
            />
          )}
        </Field>
        <Field label={words.prefix} hint={words.prefixHint(automatic)} error={prefixFault}>
          {(control) => (
            <input
              {...control}
              className="text-input short-input"
              maxLength={2}
              autoComplete="off"
              value={prefix}
              onChange={({ target }) =>
                draft.set({ ...draft.value, prefix: target.value.trim().toUpperCase() })
              }
            />
          )}
        </Field>
      </fieldset>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.save}
          faulty={!everyFits || prefixFault !== null}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={() =>
            save.mutate([
              (key) =>
                ask('PATCH /shops/:shopId', {
                  params: { shopId },
                  body: { policy: { ...policy, shortEvery: every }, shortPrefix: prefix || null },
                  key,
                }),
            ])
          }
          onGiveUp={draft.giveUp}
        />
      )}
    </section>
  );
}
