import type { SectorTile } from '@motcua/contracts/hall';
import { SectorIcon } from '@motcua/ui/components/sector-icon.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { shortName } from '../hall/short-name.ts';
import { isServed } from '../hall/tile-order.ts';
import { useKiosk } from '../kiosk-context.ts';
import { useTileLine } from './use-tile-line.ts';

/** One sector: its picture, its name, its counters and the people waiting; grey with the reason where no counter takes it. */
export function SectorTileButton({ tile }: { tile: SectorTile }) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { act } = useKiosk();
  const line = useTileLine(tile);
  const served = isServed(tile);
  return (
    <button
      type="button"
      className="choice tile"
      disabled={!served}
      onClick={() => act({ act: 'open-sector', sector: tile.sector })}
    >
      <SectorIcon className="choice-icon" sector={tile.sector} group={tile.deskGroup} />
      <span className="choice-text">
        <span className="choice-name">{shortName(nameIn(tile, language))}</span>
        <span className="choice-more tabular">{served ? line : words.noCounter}</span>
      </span>
    </button>
  );
}
