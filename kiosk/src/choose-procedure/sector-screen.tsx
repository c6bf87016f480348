import type { SectorCode } from '@motcua/contracts/ids';
import { Button } from '@motcua/ui/components/button.tsx';
import { SectorIcon } from '@motcua/ui/components/sector-icon.tsx';
import { useUpright } from '@motcua/ui/components/use-upright.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { useMemo } from 'react';
import { useTile } from '../hall/use-tile.ts';
import { isEmpty } from '../journey/basket.ts';
import { useKiosk } from '../kiosk-context.ts';
import { ClosedNote } from '../take-ticket/closed-note.tsx';
import './choose-procedure.css';
import { ProcedureList } from './procedure-list.tsx';
import { useProcedures } from './use-procedures.ts';
import { useTileLine } from './use-tile-line.ts';

/** The procedures of one sector, and a number for whoever is not sure which one it is. */
export function SectorScreen({ sector }: { sector: SectorCode }) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, journey, act, sight } = useKiosk();
  const tile = useTile(sector);
  const upright = useUpright();
  const found = useProcedures(useMemo(() => ({ sector }), [sector]));
  if (tile === null) return <p className="list-note">{words.notServedHere}</p>;
  return (
    <div className="screen">
      <div className="screen-head">
        <div className="sector-head">
          <SectorIcon className="choice-icon" sector={sector} group={tile.deskGroup} />
          <div>
            <h1 className="screen-title" lang={nameLanguage(tile, language)}>
              {nameIn(tile, language)}
            </h1>
            <TileLine tile={tile} />
          </div>
        </div>
        <Button
          size="large"
          className="not-sure"
          data-choice
          disabled={!truth.hall.opening.open}
          onClick={() => act({ act: 'choose-sector', sector })}
        >
          {words.notSure}
        </Button>
      </div>
      <ClosedNote />
      <ProcedureList
        found={found}
        perPage={perPage(upright, sight.large, isEmpty(journey.basket))}
        empty={words.noProcedures}
      />
    </div>
  );
}

/** What is chosen already takes the place of one row. */
function perPage(upright: boolean, large: boolean, nothingChosen: boolean): number {
  if (upright) return (large ? 4 : 6) - (nothingChosen ? 0 : 1);
  if (large) return nothingChosen ? 2 : 1;
  return nothingChosen ? 6 : 4;
}

function TileLine({ tile }: { tile: Parameters<typeof useTileLine>[0] }) {
  return <p className="screen-hint tabular">{useTileLine(tile)}</p>;
}
