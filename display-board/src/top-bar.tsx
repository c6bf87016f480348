import type { HallSnapshot } from '@motcua/contracts/hall';
import { Clock } from '@motcua/ui/components/clock.tsx';
import { ConnectionDot } from '@motcua/ui/components/connection-dot.tsx';
import { LotusMark } from '@motcua/ui/components/lotus-mark.tsx';
import type { LinkState } from '@motcua/ui/connection/live.ts';
import { beginningLine, dayInWords } from '@motcua/ui/words/dates.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import type { OpeningWords } from '@motcua/ui/words/opening.ts';
import { useLanguage } from '@motcua/ui/words/use-words.tsx';
import { StaleBanner } from './stale-banner.tsx';
import './top-bar.css';

type TopBarProps = {
  hall: HallSnapshot;
  link: LinkState;
  /** When the house was last heard, while it is silent: the bar then says so in the shop's place. */
  silentSince: string | null;
  clockAheadMs: number;
  /** The shop's local date. */
  today: string;
  opening: OpeningWords;
};

/** Whose hall this is, whether it is open, what day and time it is, and whether the board hears the house. */
export function TopBar({ hall, link, silentSince, clockAheadMs, today, opening }: TopBarProps) {
  const { language } = useLanguage();
  return (
    <header className="top-bar">
      {silentSince === null ? (
        <>
          <LotusMark className="top-bar-mark" />
          <div className="top-bar-shop">
            <h1>{nameIn(hall.shop, language)}</h1>
            <p>{[opening.state, opening.next].filter(Boolean).join(' · ')}</p>
          </div>
        </>
      ) : (
        <StaleBanner heardAt={silentSince} timeZone={hall.shop.timeZone} />
      )}
      <div className="top-bar-day">
        <p>{beginningLine(dayInWords(today, language))}</p>
        <ConnectionDot link={link} />
      </div>
      <Clock className="top-bar-clock" timeZone={hall.shop.timeZone} clockAheadMs={clockAheadMs} />
    </header>
  );
}
