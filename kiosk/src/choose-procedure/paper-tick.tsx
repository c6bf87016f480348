import { Square, SquareCheckBig } from 'lucide-react';

type PaperTickProps = { paper: string; held: boolean; onTick: () => void };

/** One paper to bring, ticked by whoever has it with them. Papers are named in the language of the forms. */
export function PaperTick({ paper, held, onTick }: PaperTickProps) {
  const Box = held ? SquareCheckBig : Square;
  return (
    <button
      type="button"
      className={`paper ${held ? 'paper-held' : ''}`}
      aria-pressed={held}
      onClick={onTick}
    >
      <Box size="1.2em" aria-hidden="true" />
      <span lang="vi">{paper}</span>
    </button>
  );
}
