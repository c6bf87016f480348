import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { isEmpty, sectorsOf } from '../journey/basket.ts';
import { currentStep, type Step } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';

const choosing: readonly Step['at'][] = ['sectors', 'search', 'sector', 'procedure'];

/** While more is being chosen: what is chosen already, that it is one number, and the way to it. */
export function BasketBar() {
  const words = useWords(kioskWords);
  const { journey, act } = useKiosk();
  const { basket } = journey;
  if (isEmpty(basket) || !choosing.includes(currentStep(journey).at)) return null;
  return (
    <aside className="basket-bar" aria-live="polite">
      <p>{words.basketSummary(basket.procedures.length, sectorsOf(basket).length)}</p>
      <Button size="large" onClick={() => act({ act: 'review' })}>
        {words.review}
      </Button>
    </aside>
  );
}
