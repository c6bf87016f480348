import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { feeInWords } from '@motcua/ui/words/money.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { processingTimeInWords } from '@motcua/ui/words/processing-time.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { CircleCheck } from 'lucide-react';
import { isServed } from '../hall/tile-order.ts';
import { useTile } from '../hall/use-tile.ts';
import { isChosen } from '../journey/basket.ts';
import { useKiosk } from '../kiosk-context.ts';

/** One procedure in a list: its name, its time and its fee; grey where this shop does not take it. */
export function ProcedureButton({ procedure }: { procedure: ProcedureSummary }) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { journey, act } = useKiosk();
  const tile = useTile(procedure.sector);
  const served = tile !== null && isServed(tile);
  const chosen = isChosen(journey.basket, procedure.procedureId);
  const line = [processingTimeInWords(procedure.processing, language), feeInWords(procedure.fee, language)];
  return (
    <button
      type="button"
      className={`choice ${chosen ? 'choice-chosen' : ''}`}
      disabled={!served}
      onClick={() => act({ act: 'open-procedure', procedure })}
    >
      <span className="choice-text">
        <span className="choice-name" lang={nameLanguage(procedure, language)}>
          {nameIn(procedure, language)}
        </span>
        <span className="choice-more">{served ? line.join(' · ') : words.notServedHere}</span>
      </span>
      {chosen && <CircleCheck className="choice-check" size="1.4em" aria-label={words.chosen} />}
    </button>
  );
}
