import { readReceiptCode } from '@motcua/rules/dossiers/read-receipt-code';
import { Button } from '@motcua/ui/components/button.tsx';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { lookUpKioskWords } from '@motcua/ui/words/look-up-kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { ArrowRight, ScanLine } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Keypad } from '../choose-procedure/keypad.tsx';
import { CameraView } from '../identify/camera-view.tsx';
import { onScan } from '../identify/scan-bell.ts';
import type { LookUpPurpose } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import '../identify/card-screen.css';
import './look-up.css';
import { useLooking } from './use-looking.ts';

const longestCode = 60;
const shortestCode = 4;

type CodeScreenProps = { purpose: LookUpPurpose; scanned: string | null };

/** Which dossier: by the code on its receipt, scanned or typed. A receipt's square code needs no further question. */
export function CodeScreen({ purpose, scanned }: CodeScreenProps) {
  const words = useWords(lookUpWords);
  const kioskSays = useWords(lookUpKioskWords);
  const { act } = useKiosk();
  const { asking, fault, look } = useLooking();
  const [typed, setTyped] = useState('');
  const [looking, setLooking] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const box = useRef<HTMLInputElement>(null);

  const read = useEffectEvent((text: string) => {
    const receipt = readReceiptCode(text);
    setIsWrong(receipt === null);
    if (receipt === null) return;
    setLooking(false);
    if (receipt.token === null) act({ act: 'say-code', code: receipt.code });
    else look(receipt.code, receipt.token);
  });
  useEffect(() => onScan((text) => read(text)), []);
  useEffect(() => {
    box.current?.focus();
    if (scanned !== null) read(scanned);
  }, [scanned]);

  const said = fault ?? (isWrong ? kioskSays.wrongCode : null);
  const code = typed.trim();
  return (
    <div className="screen look-up">
      <div>
        <h1 className="screen-title">{purpose === 'look-up' ? words.title : kioskSays[purpose]}</h1>
        <p className="screen-hint">{asking ? words.reading : kioskSays.scanOrType}</p>
      </div>
      {said !== null && (
        <p className="card-trouble" role="alert">
          {said}
        </p>
      )}
      {looking && (
        <CameraView onCode={(text) => read(text)} show={kioskSays.showReceipt} none={kioskSays.noCamera} />
      )}
      <div className="look-up-asked">
        <label className="look-up-box">
          <span className="only-heard">{words.code}</span>
          <input
            ref={box}
            value={typed}
            inputMode="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={longestCode}
            placeholder="H51.29.02-261124-0001"
            onChange={({ target }) => setTyped(target.value.toUpperCase())}
          />
        </label>
        <Button
          size="large"
          kind="primary"
          data-choice
          disabled={code.length < shortestCode || asking}
          icon={<ArrowRight size="1.2em" aria-hidden="true" />}
          onClick={() => act({ act: 'say-code', code })}
        >
          {kioskSays.goOn}
        </Button>
      </div>
      {!looking && (
        <Keypad
          extra="-"
          onLetter={(letter) => setTyped((text) => (text + letter.toUpperCase()).slice(0, longestCode))}
          onDelete={() => setTyped((text) => text.slice(0, -1))}
          onClear={() => setTyped('')}
        />
      )}
      <div className="equal-ways">
        <button
          type="button"
          className="choice equal-way"
          disabled={looking}
          onClick={() => setLooking(true)}
        >
          <ScanLine size="1.4em" aria-hidden="true" />
          <span className="choice-name">{kioskSays.useCamera}</span>
        </button>
        <button type="button" className="choice equal-way" onClick={() => act({ act: 'choose-more' })}>
          <span className="choice-name">{kioskSays.noReceipt}</span>
        </button>
      </div>
    </div>
  );
}
