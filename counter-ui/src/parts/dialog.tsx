import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

type DialogProps = {
  title: ReactNode;
  children: ReactNode;
  /** The verb of the act, on the button that does it. */
  confirm: string;
  /** Something is still missing: the button waits. */
  canConfirm?: boolean;
  asking?: boolean;
  /** Why the house said no, in words. */
  problem?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
  /** Other things that can be done from here, beside the buttons. */
  aside?: ReactNode;
};

/**
 * A question that must be answered before going on. The browser's own dialog keeps the focus inside, gives it back
 * afterwards and closes with Escape; Enter in any field confirms.
 */
export function Dialog(props: DialogProps) {
  const words = useStaffWords(counterWords);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Without anything to fill in, the browser would begin at the button that closes, and Enter would not confirm.
    if (!shown?.querySelector('input, select'))
      shown?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus();
  }, []);

  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (props.canConfirm !== false && !props.asking) props.onConfirm();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onClose={props.onClose}
      onCancel={(event) => props.asking && event.preventDefault()}
    >
      <form onSubmit={confirm} noValidate>
        <h2 id={titleId}>{props.title}</h2>
        <div className="dialog-body">{props.children}</div>
        {props.problem}
        <footer className="dialog-foot">
          <div className="dialog-aside">{props.aside}</div>
          <Button kind="quiet" keyHint="Esc" onClick={() => dialog.current?.close()} disabled={props.asking}>
            {words.close}
          </Button>
          <Button
            kind="primary"
            type="submit"
            keyHint="Enter"
            disabled={props.canConfirm === false || props.asking}
          >
            {props.confirm}
          </Button>
        </footer>
      </form>
    </dialog>
  );
}
