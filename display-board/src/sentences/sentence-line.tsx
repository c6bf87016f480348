import type { BoardSentence } from '@motcua/contracts/board';
import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/languages';
import { hoursSentence } from '@motcua/ui/words/hours-today.ts';
import { useEffect, useMemo, useState } from 'react';
import { inTurn, type Shown } from './in-turn.ts';
import { roomFor } from './room-for.ts';
import { standsFor } from './stands-for.ts';
import './sentence-line.css';

type SentenceLineProps = {
  hall: HallSnapshot;
  sentences: readonly BoardSentence[];
  languages: readonly Language[];
  /** Whether the card for phones stands beside it. */
  narrow: boolean;
  upright: boolean;
  zoomPercent: number;
};

/** The sentences at the foot of the board, one after the other: each fades whole into the next, nothing ever runs. */
export function SentenceLine(props: SentenceLineProps) {
  const { hall, sentences, languages, narrow, upright, zoomPercent } = props;
  const { hoursToday } = hall;
  const turns = useMemo(() => {
    const hours = hoursSentence(hoursToday);
    const all = hours === null ? sentences : [hours, ...sentences];
    return inTurn(all, languages, roomFor(upright, narrow, zoomPercent));
  }, [hoursToday, sentences, languages, narrow, upright, zoomPercent]);
  const [step, setStep] = useState(0);
  const now = turns[step % turns.length];
  const before = turns.length > 1 && step > 0 ? turns[(step - 1) % turns.length] : undefined;
  const text = now?.text ?? '';
  const alone = turns.length < 2;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words may come twice, each time for their time
  useEffect(() => {
    if (alone) return;
    const turning = setTimeout(() => setStep((at) => at + 1), standsFor(text));
    return () => clearTimeout(turning);
  }, [step, text, alone]);
  if (!now) return null;
  return (
    <div className="sentences" aria-live="off">
      {before && <Sentence key={`${step - 1} ${before.text}`} shown={before} leaving />}
      <Sentence key={`${step} ${now.text}`} shown={now} />
    </div>
  );
}

function Sentence({ shown, leaving = false }: { shown: Shown; leaving?: boolean }) {
  return (
    <p
      className={`sentence ${leaving ? 'sentence-leaving' : ''}`}
      lang={shown.language}
      aria-hidden={leaving || undefined}
    >
      <span>{shown.text}</span>
    </p>
  );
}
