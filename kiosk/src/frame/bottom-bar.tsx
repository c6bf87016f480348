import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { ALargeSmall, ArrowLeft, Contrast, HandHelping, RotateCcw } from 'lucide-react';
import { HelpNote } from '../help/help-note.tsx';
import { useHelp } from '../help/use-help.ts';
import { currentStep } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import { BasketBar } from './basket-bar.tsx';

/** The way back, how one sees best, help, and the way out: in the same place on every screen. */
export function BottomBar() {
  const words = useWords(kioskWords);
  const { journey, act, deviceToken, sight } = useKiosk();
  const { help, call, close } = useHelp(deviceToken);
  const { at } = currentStep(journey);
  const leads = at !== 'resting' && at !== 'ticket';
  return (
    <nav className="bottom-bar">
      <HelpNote help={help} onClose={close} />
      <BasketBar />
      {leads && (
        <div className="bottom-row">
          <Button
            size="large"
            className="bottom-back"
            icon={<ArrowLeft size="1.2em" aria-hidden="true" />}
            disabled={at === 'taking'}
            onClick={() => act({ act: 'back' })}
          >
            {words.back}
          </Button>
          <Button
            size="large"
            icon={<RotateCcw size="1.2em" aria-hidden="true" />}
            disabled={at === 'taking'}
            onClick={() => act({ act: 'start-over' })}
          >
            {words.startOver}
          </Button>
        </div>
      )}
      <div className="bottom-row bottom-helps">
        <Button
          size="large"
          icon={<ALargeSmall size="1.4em" aria-hidden="true" />}
          aria-pressed={sight.large}
          onClick={() => sight.toggle('large')}
        >
          {words.largeType}
        </Button>
        <Button
          size="large"
          icon={<Contrast size="1.2em" aria-hidden="true" />}
          aria-pressed={sight.contrast}
          onClick={() => sight.toggle('contrast')}
        >
          {words.contrast}
        </Button>
        <Button
          size="large"
          className="bottom-help"
          icon={<HandHelping size="1.2em" aria-hidden="true" />}
          onClick={call}
        >
          {words.callHelp}
        </Button>
      </div>
    </nav>
  );
}
