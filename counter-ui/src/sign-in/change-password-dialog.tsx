import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useEffect, useId, useRef, useState } from 'react';
import { ChangePasswordForm } from './change-password-form.tsx';
import './change-password-dialog.css';

/** Choosing a new password while signed in. */
export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const words = useStaffWords(counterWords);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [changed, setChanged] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog change-password-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{words.changePassword}</h2>
      <div className="dialog-body">
        {changed ? (
          <p role="status">{words.passwordChanged}</p>
        ) : (
          <ChangePasswordForm onChanged={() => setChanged(true)} />
        )}
      </div>
      <footer className="dialog-foot">
        <Button kind="quiet" keyHint="Esc" onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </footer>
    </dialog>
  );
}
