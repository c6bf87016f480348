import type { ShopId, StopId } from '@motcua/contracts/ids';
import type { ReceivedDossier, TurnedAway } from '@motcua/contracts/receipt';
import { Button } from '@motcua/ui/components/button.tsx';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ReceiptDraft, SentReceipt } from './receipt-draft.ts';
import { Received } from './received.tsx';
import { SentHome } from './sent-home.tsx';

export type Outcome =
  | (ReceivedDossier & { kind: 'received'; asSent: SentReceipt | null; sameDay: boolean })
  | (TurnedAway & { kind: 'turned-away' });

type DoneProps = {
  outcome: Outcome;
  draft: ReceiptDraft;
  shopId: ShopId;
  stopId: StopId | null;
  timeZone: string;
  onNext: () => void;
};

/** What came of it, large enough to be read out, and what is done next. */
export function Done({ outcome, draft, shopId, stopId, timeZone, onNext }: DoneProps) {
  const words = useStaffWords(receiptWords);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.querySelector<HTMLElement>('a.button, button')?.focus(), []);
  return (
    <main className="receipt-done">
      <article ref={sheet}>
        {outcome.kind === 'received' ? (
          <Received outcome={outcome} draft={draft} timeZone={timeZone} />
        ) : (
          <SentHome outcome={outcome} draft={draft} shopId={shopId} stopId={stopId} />
        )}
        <footer>
          <Button onClick={onNext}>{words.nextOfPerson}</Button>
          <Link href="/" className="button button-quiet">
            {words.backToDesk}
          </Link>
        </footer>
      </article>
    </main>
  );
}
