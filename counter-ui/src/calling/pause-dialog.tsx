import type { CounterId } from '@motcua/contracts/ids';
import type { PauseReason } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { pauseReasons } from '@motcua/ui/words/pause-reasons.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import type { AnswerProps } from './desk-dialogs.tsx';
import { pauseReasonCodes } from './pause-reason-codes.ts';
import { pauseCounter } from './steps.ts';

/** Why the counter rests. The board then says that it does. */
export function PauseDialog({ counterId, onAnswer, ...rest }: AnswerProps & { counterId: CounterId }) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const [reason, setReason] = useState<PauseReason>('short-break');
  return (
    <Dialog
      {...rest}
      title={words.pauseTitle}
      confirm={words.actPause}
      onConfirm={() => onAnswer(pauseCounter(counterId, { reason }))}
    >
      <p>{words.pauseLead}</p>
      <Choice
        legend={words.reason}
        options={pauseReasonCodes.map((value) => ({ value, label: pauseReasons[language][value] }))}
        chosen={reason}
        onChoose={setReason}
      />
    </Dialog>
  );
}
