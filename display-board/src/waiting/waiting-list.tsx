import type { SectorTile } from '@motcua/contracts/hall';
import { rangeForPeople } from '@motcua/rules/waits/range-for-people';
import { SectorIcon } from '@motcua/ui/components/sector-icon.tsx';
import { boardWords } from '@motcua/ui/words/board.ts';
import { likelyHereWords } from '@motcua/ui/words/likely-here.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { busiestSectors } from './busiest-sectors.ts';
import './waiting-list.css';

/** How many wait for each sector that anybody waits for, most first: a bar and a count. */
export function WaitingList({ sectors, most }: { sectors: readonly SectorTile[]; most: number }) {
  const words = useWords(boardWords);
  const { language } = useLanguage();
  const { shown, more } = busiestSectors(sectors, most);
  const longest = shown[0]?.waiting ?? 1;
  return (
    <section className="panel waiting">
      <h2 className="panel-title">{words.waiting}</h2>
      {shown.length === 0 && <p className="panel-empty">{words.nobodyWaits}</p>}
      <ul>
        {shown.map((tile) => (
          <li key={tile.sector} className="waiting-sector">
            <SectorIcon className="waiting-icon" sector={tile.sector} group={tile.deskGroup} />
            <span className="waiting-name">{nameIn(tile, language)}</span>
            <span className="waiting-count tabular">
              {tile.likelyHere === null
                ? words.people(tile.waiting)
                : likelyHereWords[language].numbersAndPeople(tile.waiting, tile.likelyHere)}
              <WaitRange wait={tile.wait} />
            </span>
            <span className="waiting-bar" aria-hidden="true">
              <span style={{ width: `${(100 * tile.waiting) / longest}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="waiting-more">{words.moreSectors(more)}</p>}
    </section>
  );
}

/** What whoever takes a number now is told, where enough is known. */
function WaitRange({ wait }: { wait: SectorTile['wait'] }) {
  const words = useWords(boardWords);
  const range = wait && rangeForPeople(wait);
  if (!range) return null;
  const { fromMinutes, toMinutes } = range;
  return (
    <small className="waiting-range">
      {fromMinutes === 0 ? words.waitUnder(toMinutes) : words.wait(fromMinutes, toMinutes)}
    </small>
  );
}
