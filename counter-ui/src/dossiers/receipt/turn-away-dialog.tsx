import type { ShopId, StopId } from '@motcua/contracts/ids';
import type { TurnedAway } from '@motcua/contracts/receipt';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { receiptBody } from './receipt-body.ts';
import { papersIn, type ReceiptDraft } from './receipt-draft.ts';
import { patiently } from './send-receipt.ts';

export type TurnAwayHow = 'supplement' | 'refusal';

type TurnAwayDialogProps = {
  how: TurnAwayHow;
  draft: ReceiptDraft;
  shopId: ShopId;
  stopId: StopId | null;
  onDone: (turned: TurnedAway) => void;
  onClose: () => void;
};

/** Form 02 or form 03: everything that is missing at once, why, and by which law. */
export function TurnAwayDialog({ how, draft, shopId, stopId, onDone, onClose }: TurnAwayDialogProps) {
  const words = useStaffWords(receiptWords);
  const inWords = useProblemWords();
  const asks = how === 'supplement';
  const [items, setItems] = useState(() =>
    papersIn(draft, 'missing')
      .map(({ name }) => name.slice(0, 400))
      .join('\n'),
  );
  const [reason, setReason] = useState<string>(asks ? words.reasonMissing : '');
  const [legalBasis, setLegalBasis] = useState<string>(words.legalBasisUsual);
  const [pressed, setPressed] = useState(false);
  const lines = items
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const sending = useMutation({
    mutationFn: () => {
      const { feeVnd, feePaid, shelf, resultPlace, receivedAt, receivedAtReason, term, ...said } =
        receiptBody(draft, stopId, false);
      return patiently(() =>
        ask('POST /shops/:shopId/turned-away', {
          params: { shopId },
          body: { ...said, how, items: lines, reason, legalBasis: legalBasis.trim() },
          key: `${draft.key}-${how}`,
        }),
      );
    },
    onSuccess: onDone,
  });
  const itemsFault = pressed && asks && lines.length === 0 ? words.faultItems : null;
  const reasonFault = pressed && reason.trim() === '' ? words.faultReason : null;
  const confirm = () => {
    setPressed(true);
    if (reason.trim() !== '' && !(asks && lines.length === 0)) sending.mutate();
  };
  return (
    <Dialog
      title={asks ? words.askTitle : words.refuseTitle}
      confirm={asks ? words.askConfirm : words.refuseConfirm}
      asking={sending.isPending}
      problem={sending.error && <ProblemNote>{inWords(sending.error)}</ProblemNote>}
      onConfirm={confirm}
      onClose={onClose}
    >
      {asks && (
        <Field label={words.askItems} hint={words.askItemsHint} error={itemsFault}>
          {(control) => (
            <textarea
              {...control}
              className="text-input"
              rows={Math.min(8, Math.max(3, lines.length + 1))}
              value={items}
              onChange={({ target }) => setItems(target.value)}
            />
          )}
        </Field>
      )}
      <Field label={words.reason} error={reasonFault}>
        {(control) => (
          <textarea
            {...control}
            className="text-input"
            rows={3}
            maxLength={1_000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <Field label={words.legalBasis}>
        {(control) => (
          <input
            {...control}
            className="text-input"
            maxLength={300}
            autoComplete="off"
            value={legalBasis}
            onChange={({ target }) => setLegalBasis(target.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
