import { boardWords } from '@motcua/ui/words/board.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { VolumeX } from 'lucide-react';
import './sound-mark.css';

/** Says that the board cannot speak until it is touched, or that somebody muted it. Nothing while it speaks. */
export function SoundMark({ blocked, muted }: { blocked: boolean; muted: boolean }) {
  const words = useWords(boardWords);
  if (!blocked && !muted) return null;
  return (
    <button type="button" className="sound-mark" disabled={!blocked}>
      <VolumeX size="1.2em" aria-hidden="true" />
      {blocked ? words.soundBlocked : words.soundMuted}
    </button>
  );
}
