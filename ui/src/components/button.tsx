import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` is the one thing to do next; at most one of them stands on a screen. */
  kind?: 'primary' | 'plain' | 'quiet';
  /** `large` is for fingers on a kiosk. */
  size?: 'plain' | 'large';
  icon?: ReactNode;
  /** The key that does the same, shown on the button: "F2". */
  keyHint?: string;
};

/** A button with a verb on it. */
export function Button({
  kind = 'plain',
  size = 'plain',
  icon,
  keyHint,
  className,
  children,
  ...rest
}: ButtonProps) {
  const classes = ['button', `button-${kind}`, size === 'large' ? 'button-large' : '', className ?? ''];
  return (
    <button type="button" aria-keyshortcuts={keyHint} {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon}
      <span>{children}</span>
      {keyHint && (
        <span className="button-key" aria-hidden="true">
          {keyHint}
        </span>
      )}
    </button>
  );
}
