import type { DeskStop } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import type { AnswerProps } from './desk-dialogs.tsx';
import { ReasonChoice } from './reason-choice.tsx';
import { reasonsFor } from './reasons-for.ts';
import { cancelStop } from './steps.ts';

/** Ends a stop without serving it. */
export function CancelDialog({ stop, onAnswer, ...rest }: AnswerProps & { stop: DeskStop }) {
  const words = useStaffWords(counterWords);
  const [reason, setReason] = useState<(typeof reasonsFor)['cancel'][number] | null>(null);
  return (
    <Dialog
      {...rest}
      title={
        <>
          {words.cancelTitle} <TicketNumber label={stop.label} />
        </>
      }
      confirm={words.cancelConfirm}
      canConfirm={reason !== null}
      onConfirm={() => reason && onAnswer(cancelStop(stop.stopId, { reason }))}
    >
      <p>{stop.otherStops.length > 0 ? words.cancelLeadOthers : words.cancelLead}</p>
      <ReasonChoice reasons={reasonsFor.cancel} chosen={reason} onChoose={setReason} />
    </Dialog>
  );
}
