import type { TakenVisit } from '@motcua/contracts/queue';
import { SectorIcon } from '@motcua/ui/components/sector-icon.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { shortName } from '../hall/short-name.ts';
import { useTile } from '../hall/use-tile.ts';

/** Where the number will be called: each sector with its counters and the people before. */
export function Stops({ stops }: { stops: TakenVisit['stops'] }) {
  const words = useWords(kioskWords);
  return (
    <section className="stops">
      <h2 className="only-heard">{words.stopsTitle(stops.length)}</h2>
      <ol>
        {stops.map((stop, index) => (
          <Stop key={stop.stopId} place={index + 1} sector={stop.sector} ahead={stop.ahead} />
        ))}
      </ol>
    </section>
  );
}

type StopProps = { place: number } & Pick<TakenVisit['stops'][number], 'sector' | 'ahead'>;

function Stop({ place, sector, ahead }: StopProps) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const tile = useTile(sector);
  const open = tile?.openCounters.length ? tile.openCounters : (tile?.counters ?? []);
  return (
    <li className="stop">
      <span className="stop-place tabular">{place}.</span>
      <SectorIcon sector={sector} group={tile?.deskGroup} />
      <span className="stop-name">
        <strong>{tile ? shortName(nameIn(tile, language)) : ''}</strong>
        {open.length > 0 && ` – ${words.stopCounters(open.join(', '))}`}
        {` · ${words.peopleAhead(ahead)}`}
      </span>
    </li>
  );
}
