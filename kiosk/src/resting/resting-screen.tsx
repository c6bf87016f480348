import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { languages } from '@motcua/ui/words/languages.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { openingInWords } from '@motcua/ui/words/opening.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Pointer } from 'lucide-react';
import { useKiosk } from '../kiosk-context.ts';
import { Doors } from './doors.tsx';
import './resting-screen.css';

/** Nobody is here: whose shop, whether it is open, who is at work, and one thing to touch. */
export function RestingScreen() {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, act, today } = useKiosk();
  const { shop, opening, hoursToday, counters } = truth.hall;
  const { state, next } = openingInWords(opening, today, language);
  const hours = hoursToday.map(({ opens, closes }) => `${opens} – ${closes}`).join('  ·  ');
  const atWork = counters.filter((counter) => counter.state !== 'closed').map(({ number }) => number);
  return (
    <div className="screen resting">
      <div>
        <h1 className="resting-shop" lang={nameLanguage(shop, language)}>
          {nameIn(shop, language)}
        </h1>
        {shop.address && (
          <p className="screen-hint" lang="vi">
            {shop.address}
          </p>
        )}
      </div>
      <button
        type="button"
        data-choice
        className={`resting-start ${opening.open ? '' : 'resting-start-closed'}`}
        onClick={() => act({ act: 'begin' })}
      >
        <Pointer className="resting-hand" size="1.1em" strokeWidth={1.5} aria-hidden="true" />
        {!opening.open && <span className="resting-closed">{words.closedNow}</span>}
        <span className="resting-words">{opening.open ? words.touchToStart : words.touchToLook}</span>
        {languages
          .filter((offered) => offered !== language)
          .map((offered) => (
            <span key={offered} className="resting-others" lang={offered}>
              {opening.open ? kioskWords[offered].touchToStart : kioskWords[offered].touchToLook}
            </span>
          ))}
      </button>
      <Doors />
      <div className="resting-hours">
        <p className={`resting-state ${opening.open ? 'resting-open' : ''}`}>
          {[state, next].filter(Boolean).join(' · ')}
        </p>
        <p className="tabular">{hours === '' ? words.noHoursToday : `${words.hoursToday}: ${hours}`}</p>
        {opening.open && (
          <p className="tabular">
            {atWork.length === 0 ? words.noCountersOpen : words.countersOpen(atWork.join(', '))}
          </p>
        )}
      </div>
    </div>
  );
}
