import type { AgencyId } from '@motcua/contracts/ids';
import type { Role } from '@motcua/contracts/staff';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { shortestPassword } from '../../sign-in/password-faults.ts';
import { useIssueWords } from '../use-issue-words.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { AgencyField } from './agency-field.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { RoleChoice } from './role-choice.tsx';

const usernameShape = /^[a-z0-9][a-z0-9._-]{2,39}$/;

/** A new colleague: name, user name, agency, role, and the password of the first day. */
export function AddStaffDialog({ onClose }: { onClose: () => void }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { settings } = useShopSettings();
  const save = useSave({ onSaved: onClose });
  const issue = useIssueWords(save.error);
  const [displayName, setDisplayName] = useState('');
  const [username, setUsername] = useState('');
  const [agencyId, setAgencyId] = useState<AgencyId | null>(null);
  const [role, setRole] = useState<Role>('clerk');
  const [password, setPassword] = useState('');
  const usernameFits = usernameShape.test(username);
  const passwordFits = password.length >= shortestPassword;

  const add = () => {
    const { shopId } = settings.shop;
    const body = { username, displayName, agencyId, role, password };
    save.mutate([(key) => ask('POST /shops/:shopId/staff', { params: { shopId }, body, key })]);
  };
  return (
    <Dialog
      title={words.addStaff}
      confirm={words.addStaffConfirm}
      canConfirm={displayName.trim() !== '' && usernameFits && passwordFits}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={add}
      onClose={onClose}
    >
      <div className="form-row">
        <Field label={words.displayName} error={issue('displayName')}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              maxLength={120}
              value={displayName}
              onChange={(event) => setDisplayName(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={words.username}
          hint={words.usernameHint}
          error={username !== '' && !usernameFits ? words.usernameShape : issue('username')}
        >
          {(control) => (
            <input
              {...control}
              className="text-input"
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              value={username}
              onChange={(event) => setUsername(event.target.value.trim().toLowerCase())}
            />
          )}
        </Field>
      </div>
      <AgencyField value={agencyId} onChange={setAgencyId} />
      <RoleChoice value={role} onChange={setRole} />
      <NewPasswordField
        value={password}
        error={
          password !== '' && !passwordFits ? words.passwordTooShort(shortestPassword) : issue('password')
        }
        onChange={setPassword}
      />
    </Dialog>
  );
}
