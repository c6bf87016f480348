import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { useEffect } from 'react';
import { currentStep } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import { askAfterSeconds, useIdle, wipeAfterSeconds } from './use-idle.ts';

const round = 2 * Math.PI * 46;

/** Asks whether anybody is still there, and leaves nothing of them behind when nobody answers. */
export function StillThere() {
  const words = useWords(kioskWords);
  const { language, speak } = useLanguage();
  const { journey, act, sight } = useKiosk();
  const { large, contrast, reset } = sight;
  const changed = large || contrast;
  const step = currentStep(journey);
  const isResting = step.at === 'resting';
  // The ticket goes by itself, and while the house is asked the person can only wait.
  const watched =
    step.at !== 'taking' && step.at !== 'ticket' && (!isResting || language !== 'vi' || changed);
  const { idleSeconds, wake } = useIdle(watched, step);
  const over = idleSeconds >= askAfterSeconds + wipeAfterSeconds;

  useEffect(() => {
    if (isResting && idleSeconds >= askAfterSeconds) {
      speak('vi');
      reset();
    }
    if (!isResting && over) act({ act: 'start-over' });
  }, [isResting, idleSeconds, over, speak, reset, act]);

  if (isResting || idleSeconds < askAfterSeconds || over) return null;
  const left = askAfterSeconds + wipeAfterSeconds - idleSeconds;
  return (
    <div className="still-there" role="alertdialog" aria-modal="true" aria-labelledby="still-there-title">
      <h2 id="still-there-title" className="screen-title">
        {words.stillThere}
      </h2>
      <div className="still-there-ring tabular">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle cx="50" cy="50" r="46" />
          <circle
            className="still-there-left"
            cx="50"
            cy="50"
            r="46"
            strokeDasharray={round}
            strokeDashoffset={round * (1 - left / wipeAfterSeconds)}
          />
        </svg>
        <span aria-hidden="true">{left}</span>
      </div>
      <p>{words.wipedIn(left)}</p>
      <Button size="large" kind="primary" autoFocus onClick={wake}>
        {words.goOn}
      </Button>
    </div>
  );
}
