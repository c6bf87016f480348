import type { ShopId } from '@motcua/contracts/ids';
import type { Desk, DeskStop, TransferTarget } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { countersQuestion } from '../shop/counters-question.ts';
import { directoryQuestion } from '../shop/directory-question.ts';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { useNames } from '../shop/use-names.ts';
import type { AnswerProps } from './desk-dialogs.tsx';
import { ReasonChoice } from './reason-choice.tsx';
import { reasonsFor } from './reasons-for.ts';
import { transferStop } from './steps.ts';
import { transferTargets } from './transfer-targets.ts';

type TransferDialogProps = AnswerProps & { stop: DeskStop; desk: Desk; shopId: ShopId };

/** Sends a stop elsewhere: to a sector, a counter or a colleague, at the head or at its earned place. The number stays. */
export function TransferDialog({ stop, desk, shopId, onAnswer, ...rest }: TransferDialogProps) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  const { data: directory } = useQuery(directoryQuestion(shopId));
  const { data: counters } = useQuery(countersQuestion(shopId));
  const [to, setTo] = useState<TransferTarget['to']>('sector');
  const [chosenKey, setChosenKey] = useState('');
  const [place, setPlace] = useState<'head' | 'tail'>('tail');
  const [reason, setReason] = useState<(typeof reasonsFor)['transfer'][number] | null>(null);

  const targets = transferTargets({
    to,
    stop,
    desk,
    sectors: directory?.sectors ?? [],
    counters: counters ?? [],
  });
  const target = targets.find(({ key, closed }) => key === chosenKey && closed === null)?.target;
  const targetName = (one: (typeof targets)[number]) => {
    const closed =
      one.closed && ` – ${one.closed === 'in-visit' ? words.alreadyInVisit : words.counterNotOpen}`;
    const name =
      one.kind === 'sector'
        ? names.sector(one.sector)
        : one.kind === 'counter'
          ? words.counterWithName(one.number, one.nameVi)
          : words.colleagueAt(one.displayName, one.number);
    return `${name}${closed ?? ''}`;
  };
  return (
    <Dialog
      {...rest}
      title={
        <>
          {words.transferTitle} <TicketNumber label={stop.label} />
        </>
      }
      confirm={words.transferConfirm}
      canConfirm={target !== undefined && reason !== null}
      onConfirm={() => target && reason && onAnswer(transferStop(stop.stopId, { target, place, reason }))}
    >
      <Choice
        legend={words.transferTo}
        columns={3}
        options={[
          { value: 'sector', label: words.toSector },
          { value: 'counter', label: words.toCounter },
          { value: 'colleague', label: words.toColleague },
        ]}
        chosen={to}
        onChoose={(next) => {
          setTo(next);
          setChosenKey('');
        }}
      />
      <Field label={{ sector: words.toSector, counter: words.toCounter, colleague: words.toColleague }[to]}>
        {(control) => (
          <select
            {...control}
            className="select-input"
            value={chosenKey}
            onChange={(event) => setChosenKey(event.target.value)}
          >
            <option value="" disabled>
              {targets.length > 0 ? words.choose : words.nothingToChoose}
            </option>
            {targets.map((one) => (
              <option key={one.key} value={one.key} disabled={one.closed !== null}>
                {targetName(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choice
        legend={words.transferPlace}
        options={[
          { value: 'tail', label: words.placeTail, detail: words.placeTailDetail },
          { value: 'head', label: words.placeHead, detail: words.placeHeadDetail },
        ]}
        chosen={place}
        onChoose={setPlace}
      />
      <ReasonChoice reasons={reasonsFor.transfer} chosen={reason} onChoose={setReason} />
    </Dialog>
  );
}
