import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { feeInWords } from '@motcua/ui/words/money.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { processingTimeInWords } from '@motcua/ui/words/processing-time.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Plus } from 'lucide-react';
import { isChosen, isFull } from '../journey/basket.ts';
import { useKiosk } from '../kiosk-context.ts';
import { ClosedNote } from '../take-ticket/closed-note.tsx';
import { Papers } from './papers.tsx';
import './procedure-card.css';

/** All that helps to come prepared: time, fee and papers; and the two ways on. */
export function ProcedureCard({ procedure }: { procedure: ProcedureSummary }) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, journey, act } = useKiosk();
  const { open } = truth.hall.opening;
  const full = isFull(journey.basket) && !isChosen(journey.basket, procedure.procedureId);
  const name = nameIn(procedure, language);
  return (
    <div className="screen procedure-card">
      <div className="procedure-facts">
        <h1
          className={`screen-title ${name.length > 90 ? 'procedure-long-name' : ''}`}
          lang={nameLanguage(procedure, language)}
        >
          {name}
        </h1>
        {procedure.code && <p className="screen-hint tabular">{procedure.code}</p>}
        <dl className="procedure-figures">
          <div>
            <dt>{words.time}</dt>
            <dd>{processingTimeInWords(procedure.processing, language)}</dd>
          </div>
          <div>
            <dt>{words.fee}</dt>
            <dd>{feeInWords(procedure.fee, language)}</dd>
            {procedure.fee.amountVnd === null && procedure.fee.noteVi && (
              <dd className="procedure-note" lang="vi">
                {procedure.fee.noteVi}
              </dd>
            )}
          </div>
        </dl>
      </div>
      <Papers procedureId={procedure.procedureId} />
      <div className="procedure-ways">
        <ClosedNote />
        {full && <p className="list-note">{words.tooMany}</p>}
        <Button
          size="large"
          kind="primary"
          data-choice
          disabled={full || !open}
          onClick={() => act({ act: 'choose-procedure', procedure, next: 'take' })}
        >
          {words.takeNow}
        </Button>
        <Button
          size="large"
          data-choice
          icon={<Plus size="1.2em" aria-hidden="true" />}
          disabled={full || !open}
          onClick={() => act({ act: 'choose-procedure', procedure, next: 'more' })}
        >
          {words.addAnother}
        </Button>
      </div>
    </div>
  );
}
