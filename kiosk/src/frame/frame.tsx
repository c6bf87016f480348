import type { LinkState } from '@motcua/ui/connection/live.ts';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { currentStep } from '../journey/journey.ts';
import { useKeyboard } from '../keys/use-keyboard.ts';
import { useKiosk } from '../kiosk-context.ts';
import { BottomBar } from './bottom-bar.tsx';
import './frame.css';
import { StillThere } from './still-there.tsx';
import { TopBar } from './top-bar.tsx';

type FrameProps = { link: LinkState; clockAheadMs: number; children: ReactNode };

/** What stands around every screen: whose shop, which language, what is chosen, the way back, and the idle question. */
export function Frame({ link, clockAheadMs, children }: FrameProps) {
  const { journey, act } = useKiosk();
  const step = currentStep(journey);
  const main = useRef<HTMLElement>(null);
  useKeyboard(() => act({ act: 'back' }));

  // A new screen is read from its beginning, also by somebody with a keyboard or a screen reader.
  useEffect(() => {
    const here = main.current;
    // A screen that begins with a text box has put the focus there itself.
    if (step.at !== 'resting' && !here?.contains(document.activeElement)) here?.focus();
  }, [step]);

  return (
    <div className="frame" onClickCapture={leaveSecondTap}>
      <TopBar link={link} clockAheadMs={clockAheadMs} />
      <main ref={main} className="frame-main" tabIndex={-1}>
        {children}
      </main>
      <BottomBar />
      <StillThere />
    </div>
  );
}

/**
 * The second tap of a double tap would press whatever the next screen has in the same place, so it is left. Keys and
 * page buttons, which people do press fast, are marked `data-fast`.
 */
function leaveSecondTap(event: MouseEvent): void {
  if (event.detail < 2) return;
  if (event.target instanceof Element && event.target.closest('[data-fast]')) return;
  event.preventDefault();
  event.stopPropagation();
}
