import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { shortestPassword } from '../../sign-in/password-faults.ts';
import { proposePassword } from './propose-password.ts';

type NewPasswordFieldProps = { value: string; error: string | null; onChange: (value: string) => void };

/** A first password, shown plainly because it must be handed over; the colleague changes it at the first sign-in. */
export function NewPasswordField({ value, error, onChange }: NewPasswordFieldProps) {
  const words = useStaffWords(adminWords);
  return (
    <Field label={words.firstPassword} hint={words.firstPasswordHint(shortestPassword)} error={error}>
      {(control) => (
        <div className="input-with-button">
          <input
            {...control}
            className="text-input"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button onClick={() => onChange(proposePassword())}>{words.proposePassword}</Button>
        </div>
      )}
    </Field>
  );
}
