import type { HallCall } from '@motcua/contracts/hall';
import { boardKm } from '@motcua/ui/words/board.km.ts';
import './call-in-khmer.css';

/**
 * The newest call in Khmer, large, for as long as it calls somebody who speaks Khmer: until the Khmer voice is
 * recorded they hear it in Vietnamese only.
 */
export function CallInKhmer({ calls }: { calls: readonly HallCall[] }) {
  const [newest] = calls;
  if (newest?.language !== 'km' || (newest.state !== 'called' && newest.state !== 'recalled')) return null;
  return (
    <p className="call-in-khmer" lang="km">
      {`${boardKm.nowCalling} ${newest.label} ${boardKm.toCounter} ${boardKm.counter(newest.counter)}`}
    </p>
  );
}
