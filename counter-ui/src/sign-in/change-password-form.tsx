import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { type PasswordFaults, passwordFaults, shortestPassword } from './password-faults.ts';

/** The old password once and the new one twice. */
export function ChangePasswordForm({ onChanged }: { onChanged: () => void }) {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const [wished, setWished] = useState({ current: '', next: '', again: '' });
  const [faults, setFaults] = useState<PasswordFaults>({});
  const change = useMutation({
    mutationFn: () =>
      ask('PUT /session/password', { body: { current: wished.current, next: wished.next }, key: freshKey() }),
    onSuccess: onChanged,
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = passwordFaults(wished);
    setFaults(found);
    if (Object.keys(found).length === 0) change.mutate();
  };
  const nextFault = { 'too-short': words.passwordTooShort(shortestPassword), same: words.passwordSame };
  const lines = [
    ['current', words.currentPassword, 'current-password', faults.current && words.passwordNeeded],
    ['next', words.newPassword, 'new-password', faults.next && nextFault[faults.next]],
    ['again', words.newPasswordAgain, 'new-password', faults.again && words.passwordDifferent],
  ] as const;
  return (
    <form onSubmit={submit} noValidate>
      {lines.map(([name, label, autoComplete, error]) => (
        <Field
          key={name}
          label={label}
          error={error}
          hint={name === 'next' ? words.passwordHint(shortestPassword) : null}
        >
          {(control) => (
            <input
              {...control}
              className="text-input"
              type="password"
              name={name}
              autoComplete={autoComplete}
              value={wished[name]}
              onChange={(event) => setWished({ ...wished, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      {change.error && <ProblemNote>{inWords(change.error)}</ProblemNote>}
      <Button kind="primary" type="submit" disabled={change.isPending}>
        {words.saveNewPassword}
      </Button>
    </form>
  );
}
