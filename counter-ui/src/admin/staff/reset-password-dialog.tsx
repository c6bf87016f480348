import type { StaffMember } from '@motcua/contracts/staff';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { shortestPassword } from '../../sign-in/password-faults.ts';
import { useIssueWords } from '../use-issue-words.ts';
import { useSave } from '../use-save.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { proposePassword } from './propose-password.ts';

/** A new first password for a colleague who forgot theirs. */
export function ResetPasswordDialog({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const save = useSave({ onSaved: onClose });
  const issue = useIssueWords(save.error);
  const [password, setPassword] = useState(proposePassword);
  const { staffId } = member;
  const fits = password.length >= shortestPassword;
  return (
    <Dialog
      title={words.resetPasswordOf(member.displayName)}
      confirm={words.resetPasswordConfirm}
      canConfirm={fits}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={() =>
        save.mutate([(key) => ask('PATCH /staff/:staffId', { params: { staffId }, body: { password }, key })])
      }
      onClose={onClose}
    >
      <p>{words.resetPasswordLead}</p>
      <NewPasswordField
        value={password}
        error={fits ? issue('password') : words.passwordTooShort(shortestPassword)}
        onChange={setPassword}
      />
    </Dialog>
  );
}
