import type { SectorTile } from '@motcua/contracts/hall';
import { SectorIcon } from '@motcua/ui/components/sector-icon.tsx';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { shortName } from '../hall/short-name.ts';
import { isServed } from '../hall/tile-order.ts';
import { useKiosk } from '../kiosk-context.ts';
import { useTileLine } from './use-tile-line.ts';

/** One sector: its picture, its name, its counters and the people waiting; grey with the reason where no counter takes it. */
export function SectorTileButton({ tile }: { tile: SectorTile }) {
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
        <span className="choice-name" lang={nameLanguage(tile, language)}>
          {shortName(nameIn(tile, language))}
        </span>
        <span className="choice-more tabular">{line}</span>
      </span>
    </button>
  );
}
