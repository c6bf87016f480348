import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { ArrowLeft, RotateCcw } from 'lucide-react';
import { currentStep } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import { BasketBar } from './basket-bar.tsx';

/** The way back, what is chosen so far, and the way out: in the same place on every screen. */
export function BottomBar() {
  const words = useWords(kioskWords);
  const { journey, act } = useKiosk();
  const asking = currentStep(journey).at === 'taking';
  return (
    <nav className="bottom-bar">
      <Button
        size="large"
        icon={<ArrowLeft size="1.2em" aria-hidden="true" />}
        disabled={asking}
        onClick={() => act({ act: 'back' })}
      >
        {words.back}
      </Button>
      <BasketBar />
      <Button
        size="large"
        icon={<RotateCcw size="1.2em" aria-hidden="true" />}
        disabled={asking}
        onClick={() => act({ act: 'start-over' })}
      >
        {words.startOver}
      </Button>
    </nav>
  );
}
