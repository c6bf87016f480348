import { SkeletonBlock } from '@motcua/ui/components/skeleton.tsx';
import { boardWords } from '@motcua/ui/words/board.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import './board.css';

/** The board's own layout in grey, while the first answer is on its way. */
export function BoardSkeleton() {
  const words = useWords(boardWords);
  return (
    <div className="board">
      <SkeletonBlock height="5.5rem" />
      <div className="board-main">
        <div className="board-now">
          <SkeletonBlock height="100%" />
          <SkeletonBlock height="100%" />
        </div>
        <div className="board-side">
          <SkeletonBlock height="100%" />
          <SkeletonBlock height="100%" />
        </div>
      </div>
      <span className="only-heard">{words.loading}</span>
    </div>
  );
}
