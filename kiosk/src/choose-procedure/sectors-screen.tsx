import { Button } from '@motcua/ui/components/button.tsx';
import { useUpright } from '@motcua/ui/components/use-upright.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { Search } from 'lucide-react';
import { PageButtons } from '../frame/page-buttons.tsx';
import { partsOf, usePages } from '../frame/use-pages.ts';
import { inTileOrder } from '../hall/tile-order.ts';
import { useKiosk } from '../kiosk-context.ts';
import './choose-procedure.css';
import { SectorTileButton } from './sector-tile-button.tsx';

/** Everything the shop does, as tiles that say where and how many wait. */
export function SectorsScreen() {
  const words = useWords(kioskWords);
  const { truth, act, sight } = useKiosk();
  const upright = useUpright();
  const perPage = tilesPerPage(upright, sight.large);
  const tiles = inTileOrder(truth.hall.sectors);
  const { shown, ...pages } = usePages(partsOf(tiles, perPage));
  return (
    <div className="screen">
      <div className="screen-head">
        <h1 className="screen-title">{words.whichSector}</h1>
        <Button
          size="large"
          className="to-search"
          icon={<Search size="1.2em" aria-hidden="true" />}
          onClick={() => act({ act: 'open-search' })}
        >
          {words.searchBox}
        </Button>
      </div>
      <ul className="tiles">
        {shown.map((tile) => (
          <li key={tile.sector}>
            <SectorTileButton tile={tile} />
          </li>
        ))}
      </ul>
      <PageButtons {...pages} />
    </div>
  );
}

function tilesPerPage(upright: boolean, large: boolean): number {
  if (upright) return large ? 5 : 10;
  return large ? 4 : 6;
}
