import { Clock } from '@motcua/ui/components/clock.tsx';
import type { LinkState } from '@motcua/ui/connection/live.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { WifiOff } from 'lucide-react';
import { currentStep } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import { AloneBanner } from '../offline/alone-banner.tsx';
import { CornerMark } from '../staff-corner/corner-mark.tsx';
import { LanguageButtons } from './language-buttons.tsx';

/** Whose shop this is, the time, the languages, and a word when the house is out of reach. */
export function TopBar({ link, clockAheadMs }: { link: LinkState; clockAheadMs: number }) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, journey, alone } = useKiosk();
  const { shop } = truth.hall;
  // The resting screen says the name itself, much larger.
  const isResting = currentStep(journey).at === 'resting';
  return (
    <header>
      <div className="kiosk-top">
        <CornerMark isFree={isResting} link={link} />
        <p className="kiosk-top-shop">{isResting ? '' : nameIn(shop, language)}</p>
        <LanguageButtons />
        <Clock className="kiosk-top-clock" timeZone={shop.timeZone} clockAheadMs={clockAheadMs} />
      </div>
      {(link === 'offline' || link === 'stale') && (
        <p className="no-connection" role="status">
          <WifiOff size="1.2em" aria-hidden="true" />
          {words.noConnection}
        </p>
      )}
      <AloneBanner here={alone} />
    </header>
  );
}
