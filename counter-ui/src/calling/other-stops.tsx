import type { DeskStop } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { stopStateNames } from '@motcua/ui/words/stop-states.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useNames } from '../shop/use-names.ts';

/** The rest of this person's visit, so that the clerk can tell them where to go next. */
export function OtherStops({ stops }: { stops: DeskStop['otherStops'] }) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  const { language } = useStaffLanguage();
  if (stops.length === 0) return null;
  return (
    <div className="visit-others">
      <h3>{words.otherStops}</h3>
      <ul>
        {stops.map((stop) => (
          <li key={stop.stopId} className={`other-stop other-stop-${stop.state}`}>
            {names.shortSector(stop.sector)} <span>{stopStateNames[language][stop.state]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
