import { LotusMark } from '@motcua/ui/components/lotus-mark.tsx';
import type { LinkState } from '@motcua/ui/connection/live.ts';
import { lazy, Suspense, useRef, useState } from 'react';
import { countTaps } from './count-taps.ts';

const StaffCorner = lazy(async () => ({ default: (await import('./staff-corner.tsx')).StaffCorner }));

/**
 * The mark in the upper corner. While nobody is served, five taps on it open what the staff need; it is no button, so that
 * nobody with a screen reader or a keypad is led there.
 */
export function CornerMark({ isFree, link }: { isFree: boolean; link: LinkState }) {
  const taps = useRef<readonly number[]>([]);
  const [isOpen, setOpen] = useState(false);
  const tap = () => {
    const heard = countTaps(taps.current, performance.now());
    taps.current = heard.taps;
    if (heard.opens && isFree) setOpen(true);
  };
  return (
    <>
      <span className="kiosk-top-corner" onPointerDown={tap}>
        <LotusMark className="kiosk-top-mark" />
      </span>
      {isOpen && (
        <Suspense>
          <StaffCorner link={link} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
