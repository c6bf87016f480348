import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './problem-note.css';

/** Something was refused or went wrong: said in words, at once, also to those who only hear the screen. */
export function ProblemNote({ children }: { children: ReactNode }) {
  return (
    <p className="problem-note" role="alert">
      <CircleAlert size={20} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
