import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import './page-buttons.css';

type PageButtonsProps = { page: number; pages: number; turn: (by: 1 | -1) => void };

/** Big buttons to turn the pages; nothing where there is only one. */
export function PageButtons({ page, pages, turn }: PageButtonsProps) {
  const words = useWords(kioskWords);
  if (pages < 2) return null;
  return (
    <div className="page-buttons" data-fast>
      <Button
        size="large"
        icon={<ChevronLeft size="1.2em" aria-hidden="true" />}
        disabled={page === 0}
        onClick={() => turn(-1)}
      >
        {words.previous}
      </Button>
      <span className="tabular" aria-live="polite">
        {words.page(page + 1, pages)}
      </span>
      <Button size="large" disabled={page === pages - 1} onClick={() => turn(1)}>
        {words.next} <ChevronRight className="page-buttons-next" size="1.2em" aria-hidden="true" />
      </Button>
    </div>
  );
}
