import type { LocalTime } from '@motcua/contracts/dates';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Hourglass } from 'lucide-react';
import { shortName } from '../hall/short-name.ts';
import { sectorsOf } from '../journey/basket.ts';
import type { Answers, Question } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import { doubtfulToday } from './doubtful-today.ts';
import './take-ticket.css';

type NotTodayScreenProps = { answers: Answers; left: readonly Question[] };

/** Before the paper is printed: that the day may end first, how likely that is, and two ways of equal size. */
export function NotTodayScreen({ answers, left }: NotTodayScreenProps) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, journey, act } = useKiosk();
  const { sectors, hoursToday, now, shop } = truth.hall;
  const doubtful = doubtfulToday(sectors, sectorsOf(journey.basket), journey.short !== null);
  const later = opensLater(hoursToday, timeAt(now, shop.timeZone));
  return (
    <div className="screen">
      <div className="not-today-head">
        <Hourglass className="refused-icon" size="1em" strokeWidth={1.5} aria-hidden="true" />
        <h1 className="screen-title">{words.notTodayTitle}</h1>
      </div>
      <ul className="not-today-sectors">
        {doubtful.map((tile) => (
          <li key={tile.sector}>
            {words.notTodayChance(
              shortName(nameIn(tile, language)),
              tile.wait.ahead,
              Math.min(10, Math.max(1, Math.round(tile.wait.notTodayChance * 10))),
            )}
          </li>
        ))}
      </ul>
      <p>{later === null ? words.comeBackLater : words.comeBackToday(later)}</p>
      <div className="equal-ways">
        <button type="button" className="choice equal-way" onClick={() => act({ act: 'start-over' })}>
          <span className="choice-name">{words.comeBack}</span>
        </button>
        <button
          type="button"
          className="choice equal-way"
          onClick={() => act({ act: 'take', answers, left, language, freshKey: freshKey() })}
        >
          <span className="choice-name">{words.takeAnyway}</span>
        </button>
      </div>
    </div>
  );
}

/** When the shop opens once more today; null where it does not. */
function opensLater(hours: readonly { opens: LocalTime }[], time: string): LocalTime | null {
  return hours.map(({ opens }) => opens).find((opens) => opens > time) ?? null;
}
