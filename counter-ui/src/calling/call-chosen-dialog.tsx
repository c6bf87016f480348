import type { Desk, DeskStop } from '@motcua/contracts/queue';
import { mayAct } from '@motcua/rules/queue/stop-states';
import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { useNames } from '../shop/use-names.ts';
import { blockedInWords } from './blocked-in-words.ts';
import type { AnswerProps, DeskQuestion } from './desk-dialogs.tsx';
import { overtakenBy } from './overtaken-by.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { reasonsFor } from './reasons-for.ts';
import { ReprintButton } from './reprint-button.tsx';
import { callChosen, callNext } from './steps.ts';
import type { Run } from './use-press.ts';
import { whyNotChosen } from './why-not-chosen.ts';

type CallChosenDialogProps = AnswerProps & {
  stop: DeskStop;
  desk: Desk;
  onAsk: (question: DeskQuestion | null) => void;
  run: Run;
};

/** Calls somebody out of turn. It says how many are passed over and wants a reason; whose turn it is needs none. */
export function CallChosenDialog({
  stop,
  desk,
  onAsk,
  run,
  onAnswer,
  problem,
  ...rest
}: CallChosenDialogProps) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  const [reason, setReason] = useState<(typeof reasonsFor)['chosen'][number] | null>(null);
  const overtaken = overtakenBy(stop, desk.queue);
  const blocked = whyNotChosen(stop, desk);
  const call = () => {
    if (overtaken === 0) onAnswer(callNext(desk));
    else if (reason) onAnswer(callChosen(desk.counterId, { stopId: stop.stopId, reason }));
  };
  /** Once the slip is on its way the strip at the foot says so, and there is nothing left to ask. */
  const reprint: Run = async (steps, told) => {
    const printed = await run(steps, told);
    if (printed) onAsk(null);
    return printed;
  };
  return (
    <Dialog
      {...rest}
      title={
        <>
          <TicketNumber label={stop.label} /> {names.sector(stop.sector)}
        </>
      }
      confirm={overtaken === 0 ? words.actNext : words.callChosenConfirm}
      canConfirm={blocked === null && (overtaken === 0 || reason !== null)}
      problem={problem}
      onConfirm={call}
      aside={
        <>
          {mayAct('transfer', stop.state).ok && (
            <Button kind="quiet" onClick={() => onAsk({ kind: 'transfer', stop })}>
              {words.actTransferAsk}
            </Button>
          )}
          {mayAct('cancel', stop.state).ok && (
            <Button kind="quiet" onClick={() => onAsk({ kind: 'cancel', stop })}>
              {words.actCancelAsk}
            </Button>
          )}
        </>
      }
    >
      <ul className="dialog-procedures">
        {stop.procedures.map(({ procedureId, nameVi }) => (
          <li key={procedureId}>{nameVi}</li>
        ))}
      </ul>
      {blocked && (
        <ProblemNote>
          {blocked.why === 'at-other-counter'
            ? words.busyAt(blocked.counter)
            : blockedInWords(blocked, words)}
        </ProblemNote>
      )}
      {!blocked && <p>{overtaken === 0 ? words.isNextLead : words.overtakes(overtaken)}</p>}
      {!blocked && overtaken > 0 && (
        <ReasonChoice reasons={reasonsFor.chosen} chosen={reason} onChoose={setReason} />
      )}
      <p>
        <ReprintButton stop={stop} busy={rest.asking} run={reprint} />
      </p>
    </Dialog>
  );
}
