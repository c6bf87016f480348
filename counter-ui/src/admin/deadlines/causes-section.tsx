import type { SetLatenessCauses, ShopLatenessCause } from '@motcua/contracts/lateness-causes';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { deadlineSettingsWords } from '@motcua/ui/words/deadline-settings.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Plus } from 'lucide-react';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { CauseRow } from './cause-row.tsx';

const most = 40;

type Causes = SetLatenessCauses['causes'];
type CausesSectionProps = { saved: readonly ShopLatenessCause[]; mayChange: boolean };

/** Why dossiers are late, in the shop's own words: added, reworded and put out of use, never deleted. */
export function CausesSection({ saved, mayChange }: CausesSectionProps) {
  const words = useStaffWords(deadlineSettingsWords);
  const { shopId } = useShopSettings().settings.shop;
  const draft = useDraft<Causes>([...saved]);
  const save = useSave({ onSaved: draft.giveUp });
  const causes = draft.value;
  const noneInUse = !causes.some(({ active }) => active);
  const onSave = () =>
    save.mutate([
      (key) =>
        ask('PUT /shops/:shopId/lateness-causes', {
          params: { shopId },
          // Where nobody speaks English, the Vietnamese name stands for both.
          body: {
            causes: causes.map((cause) => ({ ...cause, nameEn: cause.nameEn.trim() || cause.nameVi })),
          },
          key,
        }),
    ]);
  return (
    <section className="causes">
      <header className="section-head">
        <div>
          <h2>{words.causesTitle}</h2>
          <p className="field-hint">{words.causesLead}</p>
        </div>
        {mayChange && (
          <Button
            icon={<Plus size={18} aria-hidden="true" />}
            disabled={causes.length >= most}
            onClick={() =>
              draft.set([...causes, { code: null, nameVi: '', nameEn: '', fault: 'objective', active: true }])
            }
          >
            {words.addCause}
          </Button>
        )}
      </header>
      <fieldset disabled={!mayChange}>
        <legend className="only-heard">{words.causesTitle}</legend>
        {causes.map((cause, index) => (
          <CauseRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a new cause has no name yet but its place
            key={index}
            number={index + 1}
            cause={cause}
            onChange={(part) => draft.set(causes.with(index, { ...cause, ...part }))}
          />
        ))}
      </fieldset>
      {noneInUse && (
        <p className="field-error" role="alert">
          {words.noneInUse}
        </p>
      )}
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.saveCauses}
          faulty={noneInUse || causes.some(({ nameVi }) => nameVi.trim() === '')}
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
