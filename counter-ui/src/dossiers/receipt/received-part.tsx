import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { PartProps } from './receipt-form.tsx';
import { TextField } from './text-field.tsx';

/**
 * When it really came in, where that is not now: yesterday's post, a power cut. At the counter it is rare and stays
 * folded; what comes by post, through somebody or online often lay somewhere first.
 */
export function ReceivedPart({ draft, change, faults }: PartProps) {
  const words = useStaffWords(receiptWords);
  const bound = { draft, change, faults };
  const typed = [draft.receivedOn, draft.receivedTime, draft.receivedReason].some((part) => part !== '');
  const fields = (
    <>
      <div className="receipt-two">
        <TextField
          {...bound}
          field="receivedOn"
          label={words.receivedOn}
          placeholder={words.bornOnHint}
          tabular
        />
        <TextField
          {...bound}
          field="receivedTime"
          label={words.receivedTime}
          placeholder={words.receivedTimeHint}
          tabular
        />
      </div>
      <TextField
        {...bound}
        field="receivedReason"
        label={words.receivedReason}
        hint={words.receivedLead}
        offers={[words.receivedByPost, words.receivedInCut]}
      />
    </>
  );
  if (draft.channel !== 'counter')
    return (
      <fieldset className="receipt-received">
        <legend>{words.receivedOther}</legend>
        {fields}
      </fieldset>
    );
  return (
    <details className="receipt-why receipt-received" open={typed || undefined}>
      <summary>{words.receivedOther}</summary>
      {fields}
    </details>
  );
}
