import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { MonitorX, VolumeX } from 'lucide-react';
import { namedBy } from './named-by.ts';

/** Screens of the hall that say something is wrong with them, or that say nothing any more. */
export function ScreenNotices({ screens }: { screens: Desk['screens'] }) {
  const words = useStaffWords(counterWords);
  const inWords = {
    'sound-blocked': words.screenSoundBlocked,
    'clip-missing': words.screenClipMissing,
    silent: words.screenSilent,
  };
  return (
    <ul className="printer-notices" aria-live="polite" aria-label={words.screenTroubles}>
      {namedBy(screens).map(({ trouble, names }) => (
        <li key={trouble} className="desk-notice desk-notice-stale">
          {trouble === 'silent' ? (
            <MonitorX size={20} aria-hidden="true" />
          ) : (
            <VolumeX size={20} aria-hidden="true" />
          )}
          {inWords[trouble](names)}
        </li>
      ))}
    </ul>
  );
}
