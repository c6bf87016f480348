import type { ShopId, StopId } from '@motcua/contracts/ids';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { CircleCheck } from 'lucide-react';
import { Link } from 'wouter';
import type { Outcome } from './done.tsx';
import { PaperLink } from './paper-link.tsx';
import { receiptAddress } from './receipt-address.ts';
import type { ReceiptDraft } from './receipt-draft.ts';

type SentHomeProps = {
  outcome: Extract<Outcome, { kind: 'turned-away' }>;
  draft: ReceiptDraft;
  shopId: ShopId;
  stopId: StopId | null;
};

/** Not received: the slip that goes home with them, and the way back in when everything is there. */
export function SentHome({ outcome, draft, shopId, stopId }: SentHomeProps) {
  const words = useStaffWords(receiptWords);
  const refused = outcome.state === 'refused';
  return (
    <>
      <h2 className="receipt-done-title">
        <CircleCheck size={28} aria-hidden="true" />
        <span role="status">{refused ? words.refusedTitle : words.askedTitle}</span>
      </h2>
      <p>{refused ? words.refusedLead : words.askedLead}</p>
      <dl className="receipt-facts">
        <dt>{words.procedure}</dt>
        <dd>{draft.procedure?.nameVi}</dd>
        <dt>{words.applicant}</dt>
        <dd>{draft.fullName}</dd>
      </dl>
      <PaperLink dossierId={outcome.dossierId} form={refused ? 'refusal' : 'supplement'} main>
        {refused ? words.printRefusal : words.printAsk}
      </PaperLink>
      {!refused && (
        <Link href={receiptAddress({ shopId, stopId, dossierId: outcome.dossierId })} className="button">
          {words.completeNow}
        </Link>
      )}
    </>
  );
}
