import type { CurrentCall } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { holdPlaces } from '@motcua/ui/words/hold-places.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useId, useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import type { AnswerProps } from './desk-dialogs.tsx';
import { ReasonChoice } from './reason-choice.tsx';
import { reasonsFor, usualMinutes } from './reasons-for.ts';
import { holdCall } from './steps.ts';

const longestHoldMinutes = 240;
const longestPlace = 60;

/** The person steps away: why, where, and for how long. Choosing why proposes the other two. */
export function HoldDialog({ call, onAnswer, ...rest }: AnswerProps & { call: CurrentCall }) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const listId = useId();
  const [reason, setReason] = useState<(typeof reasonsFor)['hold'][number] | null>(null);
  const [place, setPlace] = useState('');
  const [minutes, setMinutes] = useState('15');
  const places = holdPlaces[language];
  const wholeMinutes = Number(minutes);
  const minutesFit =
    Number.isInteger(wholeMinutes) && wholeMinutes >= 1 && wholeMinutes <= longestHoldMinutes;
  return (
    <Dialog
      {...rest}
      title={
        <>
          {words.holdTitle} <TicketNumber label={call.stop.label} />
        </>
      }
      confirm={words.holdConfirm}
      canConfirm={reason !== null && place.trim() !== '' && minutesFit}
      onConfirm={() =>
        reason && onAnswer(holdCall(call.callId, { reason, place: place.trim(), minutes: wholeMinutes }))
      }
    >
      <ReasonChoice
        reasons={reasonsFor.hold}
        chosen={reason}
        onChoose={(chosen) => {
          setReason(chosen);
          setMinutes(String(usualMinutes[chosen]));
          // What the clerk typed stays; a place that was only proposed follows the reason.
          if (place === '' || places.some(({ name }) => name === place))
            setPlace(places.find((one) => one.reason === chosen)?.name ?? '');
        }}
      />
      <div className="dialog-row">
        <Field label={words.holdPlace} hint={words.holdPlaceHint}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              list={listId}
              maxLength={longestPlace}
              autoComplete="off"
              value={place}
              onChange={(event) => setPlace(event.target.value)}
            />
          )}
        </Field>
        <datalist id={listId}>
          {places.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Field
          label={words.holdMinutes}
          error={minutesFit ? null : words.holdMinutesRange(longestHoldMinutes)}
        >
          {(control) => (
            <input
              {...control}
              className="text-input tabular"
              type="number"
              min={1}
              max={longestHoldMinutes}
              value={minutes}
              onChange={(event) => setMinutes(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
