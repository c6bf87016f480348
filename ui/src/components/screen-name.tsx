import { screenNameWords } from '../words/screen-name.ts';
import { useWords } from '../words/use-words.tsx';
import './screen-name.css';

/** The screen's own name over everything, for whoever looks for it in the hall. Nothing where nobody does. */
export function ScreenName({ name }: { name: string | null }) {
  const words = useWords(screenNameWords);
  if (name === null) return null;
  return (
    <div className="screen-name" role="status">
      <p>{words.thisScreen}:</p>
      <strong>{name}</strong>
    </div>
  );
}
