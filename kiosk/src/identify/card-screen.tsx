import { type CardReading, readCardCode } from '@motcua/rules/identity/read-card-code';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { CreditCard, ScanLine, SkipForward } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Answers, Question } from '../journey/journey.ts';
import { useKiosk } from '../kiosk-context.ts';
import { CameraView } from './camera-view.tsx';
import './card-screen.css';
import { HolderView } from './holder-view.tsx';
import { onScan } from './scan-bell.ts';

type CardScreenProps = { answers: Answers; left: readonly Question[] };

/** The identity card, for whoever wants it: scanned by a scanner or the camera, or left out by a button of the same size. */
export function CardScreen({ answers, left }: CardScreenProps) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { act, today } = useKiosk();
  const [reading, setReading] = useState<CardReading | null>(null);
  const [looking, setLooking] = useState(false);
  const read = (text: string) => {
    const read = readCardCode(text, Number(today.slice(0, 4)));
    setReading(read);
    if (read.ok) setLooking(false);
  };
  useEffect(() => onScan((text) => setReading(readCardCode(text, Number(today.slice(0, 4))))), [today]);
  const goOn = (cardHolder: Answers['cardHolder']) =>
    act({ act: 'take', answers: { ...answers, cardHolder }, left, language, freshKey: freshKey() });

  if (reading?.ok) {
    return (
      <HolderView reading={reading} onRight={() => goOn(reading.holder)} onClear={() => setReading(null)} />
    );
  }
  const trouble = reading && (reading.because === 'not-a-card' ? words.cardWrong : words.cardMismatch);
  return (
    <div className="screen card-screen">
      <div>
        <h1 className="screen-title">{words.cardTitle}</h1>
        <p>{words.cardWhy}</p>
      </div>
      {looking ? (
        <CameraView onCode={read} />
      ) : (
        <CreditCard className="card-picture" size="1em" strokeWidth={1.25} aria-hidden="true" />
      )}
      {trouble && (
        <p className="card-trouble" role="alert">
          {trouble}
        </p>
      )}
      <p className="screen-hint">{words.cardKept}</p>
      <div className="equal-ways">
        <button
          type="button"
          className="choice equal-way"
          disabled={looking}
          onClick={() => setLooking(true)}
        >
          <ScanLine size="1.4em" aria-hidden="true" />
          <span className="choice-name">{words.cardScan}</span>
        </button>
        <button type="button" className="choice equal-way" onClick={() => goOn(null)}>
          <SkipForward size="1.4em" aria-hidden="true" />
          <span className="choice-name">{words.cardSkip}</span>
        </button>
      </div>
    </div>
  );
}
