import type { StaffMember } from '@motcua/contracts/staff';
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
import { AgencyField } from './agency-field.tsx';
import { RoleChoice } from './role-choice.tsx';

/** Changes a colleague's name, agency, role, or whether they still work here. */
export function ChangeStaffDialog({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { settings } = useShopSettings();
  const save = useSave({ onSaved: onClose });
  const issue = useIssueWords(save.error);
  const saved = { displayName: member.displayName, agencyId: member.agencyId, active: member.active };
  const [wished, setWished] = useState(saved);
  const [role, setRole] = useState(member.role);

  const steps = (): Step[] => {
    const { staffId } = member;
    const { shopId } = settings.shop;
    const body = changedFields(saved, wished);
    const change: Step = (key) => ask('PATCH /staff/:staffId', { params: { staffId }, body, key });
    const setRoleStep: Step = (key) =>
      ask('PUT /shops/:shopId/staff/:staffId/role', { params: { shopId, staffId }, body: { role }, key });
    // The role first: it is the one that may be refused, and then nothing else has changed.
    return [
      ...(role === member.role ? [] : [setRoleStep]),
      ...(Object.keys(body).length > 0 ? [change] : []),
    ];
  };
  const changed = steps().length > 0;
  return (
    <Dialog
      title={words.changeStaff(member.displayName)}
      confirm={words.saveStaff}
      canConfirm={changed && wished.displayName.trim() !== ''}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={() => save.mutate(steps())}
      onClose={onClose}
    >
      <Field
        label={words.displayName}
        error={wished.displayName.trim() === '' ? words.needed : issue('displayName')}
      >
        {(control) => (
          <input
            {...control}
            className="text-input"
            maxLength={120}
            value={wished.displayName}
            onChange={(event) => setWished({ ...wished, displayName: event.target.value })}
          />
        )}
      </Field>
      <AgencyField value={wished.agencyId} onChange={(agencyId) => setWished({ ...wished, agencyId })} />
      <RoleChoice value={role} onChange={setRole} />
      <Choice
        legend={words.state}
        options={[
          { value: 'on', label: words.staffActive },
          { value: 'off', label: words.staffInactive, detail: words.staffInactiveDetail },
        ]}
        chosen={wished.active ? 'on' : 'off'}
        onChoose={(state) => setWished({ ...wished, active: state === 'on' })}
      />
    </Dialog>
  );
}
