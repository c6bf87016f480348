import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import type { LinkState } from '@motcua/ui/connection/live.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { WifiOff } from 'lucide-react';
import './frame.css';

/** Before anything was heard from the house: a skeleton for a moment, then plain words. */
export function OutOfReach({ link }: { link: LinkState }) {
  const words = useWords(kioskWords);
  if (link === 'connecting' || link === 'live') {
    return (
      <WhileLoading>
        <div className="out-of-reach">
          <SkeletonBlock width="70%" height="4.5rem" />
          <SkeletonBlock width="85%" height="16rem" />
          <span className="only-heard">{words.loading}</span>
        </div>
      </WhileLoading>
    );
  }
  return (
    <main className="out-of-reach">
      <WifiOff size="6rem" strokeWidth={1.5} aria-hidden="true" />
      <h1 className="screen-title">{words.noConnection}</h1>
      <p>{words.askStaff}</p>
    </main>
  );
}
