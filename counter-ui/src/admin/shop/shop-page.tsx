import type { ChangeShop } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { changedFields } from '../changed-fields.ts';
import { PageFrame } from '../page-frame.tsx';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useIssueWords } from '../use-issue-words.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { CallRulesFields } from './call-rules-fields.tsx';
import { PaperHeadFields } from './paper-head-fields.tsx';
import { PhoneTicketsFields } from './phone-tickets-fields.tsx';
import { shopFaults } from './shop-faults.ts';

/** The shop itself: its names and address, when it gives tickets, and when somebody may be marked missed. */
export function ShopPage() {
  const words = useStaffWords(adminWords);
  const { settings, may } = useShopSettings();
  const { shopId, nameVi, nameEn, address, ticketHours, callRules, phoneTickets, bodyVi, placeVi } =
    settings.shop;
  const saved = { nameVi, nameEn, address, ticketHours, callRules, phoneTickets, bodyVi, placeVi };
  const draft = useDraft(saved);
  const save = useSave({ onSaved: draft.giveUp });
  const issue = useIssueWords(save.error);
  const faults = shopFaults(draft.value);
  const mayChange = may('shop.change');

  const onSave = () => {
    const body: ChangeShop = changedFields(saved, draft.value);
    save.mutate([(key) => ask('PATCH /shops/:shopId', { params: { shopId }, body, key })]);
  };
  const text = (
    field: 'nameVi' | 'nameEn' | 'address',
    label: string,
    error: string | null,
    hint?: string,
  ) => (
    <Field label={label} hint={hint} error={error ?? issue(field)}>
      {(control) => (
        <input
          {...control}
          className="text-input"
          maxLength={field === 'address' ? 300 : 200}
          value={draft.value[field]}
          onChange={(event) => draft.set({ ...draft.value, [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <PageFrame title={words.navShop} lead={words.shopLead(settings.shop.code)} readOnly={!mayChange}>
      <fieldset className="admin-form" disabled={!mayChange}>
        {text('nameVi', words.nameVi, faults.nameVi ? words.needed : null, words.shopNameHint)}
        {text('nameEn', words.nameEn, faults.nameEn ? words.needed : null)}
        {text('address', words.address, null)}
        <Choice
          legend={words.ticketHours}
          columns={1}
          options={[
            { value: 'working-hours', label: words.ticketsInHours, detail: words.ticketsInHoursDetail },
            { value: 'always', label: words.ticketsAlways, detail: words.ticketsAlwaysDetail },
          ]}
          chosen={draft.value.ticketHours}
          onChoose={(ticketHours) => draft.set({ ...draft.value, ticketHours })}
        />
        <CallRulesFields
          value={draft.value.callRules}
          faults={faults}
          issue={issue}
          onChange={(callRules) => draft.set({ ...draft.value, callRules })}
        />
        <PhoneTicketsFields
          value={draft.value.phoneTickets}
          faults={faults}
          issue={issue}
          onChange={(phoneTickets) => draft.set({ ...draft.value, phoneTickets })}
        />
        <PaperHeadFields
          value={draft.value}
          issue={issue}
          onChange={(head) => draft.set({ ...draft.value, ...head })}
        />
      </fieldset>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.saveShop}
          faulty={Object.keys(faults).length > 0}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={onSave}
          onGiveUp={draft.giveUp}
        />
      )}
    </PageFrame>
  );
}
