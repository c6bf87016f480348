import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { lookUpKioskWords } from '@motcua/ui/words/look-up-kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useEffect, useRef, useState } from 'react';
import { DigitPad } from './digit-pad.tsx';
import '../identify/card-screen.css';
import './look-up.css';
import { useLooking } from './use-looking.ts';

const digits = 4;

/** What only the holder knows. The fourth digit asks by itself, so that a keypad needs no further key. */
export function FactorScreen({ code }: { code: string }) {
  const words = useWords(lookUpWords);
  const kioskSays = useWords(lookUpKioskWords);
  const { asking, fault, look } = useLooking();
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  const say = (text: string) => {
    if (asking) return;
    if (text.length < digits) return setTyped(text);
    setTyped('');
    look(code, text.slice(0, digits));
  };
  return (
    <div className="screen look-up">
      <div>
        <h1 className="screen-title">{words.factor}</h1>
        <p className="as-digits" translate="no">
          {kioskSays.ofCode(code)}
        </p>
        <p className="screen-hint">{words.factorHint}</p>
      </div>
      {fault !== null && (
        <p className="card-trouble" role="alert">
          {fault}
        </p>
      )}
      <label className="look-up-box look-up-factor">
        <span className="only-heard">{words.factor}</span>
        <input
          ref={box}
          value={typed}
          inputMode="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={digits}
          onChange={({ target }) => say(target.value.replaceAll(/[^0-9A-Za-z]/g, ''))}
        />
      </label>
      <p role="status" className="screen-hint">
        {asking ? words.reading : ''}
      </p>
      <DigitPad onDigit={(digit) => say(typed + digit)} onDelete={() => setTyped(typed.slice(0, -1))} />
    </div>
  );
}
