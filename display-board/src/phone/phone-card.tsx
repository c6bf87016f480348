import type { HallCode } from '@motcua/contracts/board';
import { boardWords } from '@motcua/ui/words/board.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useQrPath } from './use-qr-path.ts';
import './phone-card.css';

/** How a phone in the hall takes a number: the address to scan, and the code that shows it is here. */
export function PhoneCard({ address, code }: { address: string; code: HallCode['code'] }) {
  const words = useWords(boardWords);
  const drawn = useQrPath(`${address}#${code}`);
  return (
    <section className="phone-card">
      {drawn && (
        <svg
          viewBox={`0 0 ${drawn.size} ${drawn.size}`}
          role="img"
          aria-label={words.phoneScan}
          shapeRendering="crispEdges"
        >
          <rect width={drawn.size} height={drawn.size} className="phone-card-ground" />
          <path d={drawn.path} className="phone-card-ink" />
        </svg>
      )}
      <div>
        <h2>{words.phoneTitle}</h2>
        <p>{words.phoneCode}</p>
        <strong className="tabular">{code}</strong>
      </div>
    </section>
  );
}
