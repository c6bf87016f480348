import { offlineWords } from '@motcua/ui/words/offline.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { WifiOff } from 'lucide-react';
import type { AloneHere } from './use-alone.ts';

/** Says that the kiosk works by itself, and which of its numbers the staff must look at. */
export function AloneBanner({ here }: { here: AloneHere }) {
  const words = useWords(offlineWords);
  const unplaced = here.state?.unplaced ?? [];
  return (
    <>
      {here.isAlone && here.state?.mayGive && (
        <p className="no-connection" role="status">
          <WifiOff size="1.2em" aria-hidden="true" />
          {words.alone}
        </p>
      )}
      {unplaced.length > 0 && (
        <p className="no-connection" role="status">
          {words.unplaced(unplaced.map(({ label }) => label).join(', '))}
        </p>
      )}
    </>
  );
}
