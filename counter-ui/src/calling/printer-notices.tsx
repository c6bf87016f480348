import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Printer } from 'lucide-react';
import { namedBy } from './named-by.ts';

/** Kiosks whose slips do not come out, or soon will not, each with what to do about it. */
export function PrinterNotices({ printers }: { printers: Desk['printers'] }) {
  const words = useStaffWords(counterWords);
  const inWords = {
    'paper-low': words.printerPaperLow,
    'paper-out': words.printerPaperOut,
    'cover-open': words.printerCoverOpen,
    jammed: words.printerJammed,
    unreachable: words.printerUnreachable,
  };
  return (
    <ul className="printer-notices" aria-live="polite" aria-label={words.printerTroubles}>
      {namedBy(printers.map(({ deviceName, state }) => ({ deviceName, trouble: state }))).map(
        ({ trouble, names }) => (
          <li
            key={trouble}
            className={`desk-notice desk-notice-${trouble === 'paper-low' ? 'stale' : 'stopped'}`}
          >
            <Printer size={20} aria-hidden="true" />
            {inWords[trouble](names)}
          </li>
        ),
      )}
    </ul>
  );
}
