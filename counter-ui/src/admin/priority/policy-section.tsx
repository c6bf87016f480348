import type { PriorityClass, QueuePolicy } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Choice } from '../../parts/choice.tsx';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { PolicyExample } from './policy-example-panel.tsx';
import { PolicyNumber } from './policy-number.tsx';
import { policyNumberFits } from './policy-number-fits.ts';

type PolicySectionProps = { saved: QueuePolicy; classes: readonly PriorityClass[]; mayChange: boolean };

/** Each policy as one of a few kinds starts from; a kind chosen again begins with these. */
const usual: Record<QueuePolicy['kind'], QueuePolicy> = {
  arrival: { kind: 'arrival' },
  'priority-first': { kind: 'priority-first' },
  ratio: { kind: 'ratio', priorityCalls: 2 },
  ageing: { kind: 'ageing', capMinutes: 30 },
};

/** The named policies with a plain explanation of each, and the order that the chosen one gives. */
export function PolicySection({ saved, classes, mayChange }: PolicySectionProps) {
  const words = useStaffWords(adminWords);
  const { settings } = useShopSettings();
  const { shopId } = settings.shop;
  const draft = useDraft(saved);
  const save = useSave({ onSaved: draft.giveUp });
  const policy = draft.value;
  return (
    <section>
      <div className="policy-columns">
        <fieldset className="admin-form" disabled={!mayChange}>
          <Choice
            legend={words.policyTitle}
            columns={1}
            options={[
              { value: 'arrival', label: words.policyArrival, detail: words.policyArrivalDetail },
              { value: 'priority-first', label: words.policyPriority, detail: words.policyPriorityDetail },
              { value: 'ratio', label: words.policyRatio, detail: words.policyRatioDetail },
              { value: 'ageing', label: words.policyAgeing, detail: words.policyAgeingDetail },
            ]}
            chosen={policy.kind}
            onChoose={(kind) =>
              draft.set(kind === saved.kind ? saved : { ...usual[kind], shortEvery: saved.shortEvery })
            }
          />
          <PolicyNumber policy={policy} onChange={draft.set} />
        </fieldset>
        <PolicyExample policy={policy} classes={classes} />
      </div>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.savePolicy}
          faulty={!policyNumberFits(policy)}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={() =>
            save.mutate([(key) => ask('PATCH /shops/:shopId', { params: { shopId }, body: { policy }, key })])
          }
          onGiveUp={draft.giveUp}
        />
      )}
    </section>
  );
}
