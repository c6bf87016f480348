import { useUpright } from '@motcua/ui/components/use-upright.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useKiosk } from '../kiosk-context.ts';
import './choose-procedure.css';
import { Keypad } from './keypad.tsx';
import { ProcedureList } from './procedure-list.tsx';
import { useProcedures } from './use-procedures.ts';

const longestQuery = 40;
const typingPauseMs = 200;

/** Finds a procedure by its name, typed with or without accents, or by its code. */
export function SearchScreen() {
  const words = useWords(kioskWords);
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const asked = useSettled(typed.trim(), typingPauseMs);
  const found = useProcedures(useMemo(() => (asked.length < 2 ? null : { q: asked }), [asked]));
  const { sight } = useKiosk();
  const upright = useUpright();
  const perPage = sight.large ? 1 : upright ? 3 : 4;
  return (
    <div className="screen search">
      <div className="search-typed">
        <h1 className="screen-title">{words.searchTitle}</h1>
        <label className="search-box">
          <Search size="1.2em" aria-hidden="true" />
          <span className="only-heard">{words.searchBox}</span>
          {/* The machine's own keypad stands on the screen; a real keyboard may be used as well. */}
          <input
            ref={box}
            value={typed}
            inputMode="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={longestQuery}
            placeholder={words.searchHint}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <Keypad
          onLetter={(letter) => setTyped((text) => (text + letter).slice(0, longestQuery))}
          onDelete={() => setTyped((text) => text.slice(0, -1))}
          onClear={() => setTyped('')}
        />
      </div>
      <div className="search-found" aria-live="polite">
        {asked.length >= 2 && (
          <ProcedureList
            key={asked}
            found={found}
            perPage={perPage}
            empty={
              <>
                <p>{words.searchNothing(asked)}</p>
                <p>{words.searchOther}</p>
              </>
            }
          />
        )}
      </div>
    </div>
  );
}

/** A value once it has stood still for a moment. */
function useSettled(value: string, pauseMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(waiting);
  }, [value, pauseMs]);
  return settled;
}
