import type { TakenVisit } from '@motcua/contracts/queue';
import { SectorIcon } from '@motcua/ui/components/sector-icon.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { shortName } from '../hall/short-name.ts';
import { useTile } from '../hall/use-tile.ts';
import { waitInWords } from '../hall/wait-in-words.ts';

type TakenStop = TakenVisit['stops'][number];

/** Where the number will be called: each sector with its counters, the people before, and the honest range. */
export function Stops({ stops }: { stops: TakenVisit['stops'] }) {
  const words = useWords(kioskWords);
  return (
    <section className="stops">
      <h2 className="only-heard">{words.stopsTitle(stops.length)}</h2>
      <ol>
        {stops.map((stop, index) => (
          <Stop key={stop.stopId} place={index + 1} stop={stop} />
        ))}
      </ol>
    </section>
  );
}

function Stop({ place, stop }: { place: number; stop: TakenStop }) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const tile = useTile(stop.sector);
  const open = tile?.openCounters.length ? tile.openCounters : (tile?.counters ?? []);
  const facts = [
    open.length > 0 ? words.stopCounters(open.join(', ')) : '',
    words.peopleAhead(stop.ahead),
    waitInWords(stop.wait, words),
  ];
  return (
    <li className="stop">
      <span className="stop-place tabular">{place}.</span>
      <SectorIcon sector={stop.sector} group={tile?.deskGroup} />
      <span className="stop-name">
        {tile && <strong lang={nameLanguage(tile, language)}>{shortName(nameIn(tile, language))}</strong>}
        {` – ${facts.filter(Boolean).join(' · ')}`}
      </span>
    </li>
  );
}
