import type { LinkState } from '../connection/live.ts';
import { connectionWords } from '../words/connection.ts';
import { useWords } from '../words/use-words.tsx';
import './connection-dot.css';

/** Whether the screen hears the house: a shape and a word. */
export function ConnectionDot({ link }: { link: LinkState }) {
  const words = useWords(connectionWords);
  return (
    <span className={`connection-dot connection-dot-${link}`} role="status">
      <span className="connection-dot-shape" aria-hidden="true" />
      {words[link]}
    </span>
  );
}
