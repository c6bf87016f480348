import type { ShopId } from '@motcua/contracts/ids';
import type { CurrentCall } from '@motcua/contracts/queue';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import { TicketNumber } from '../../shop/ticket-number.tsx';
import { AccountMenu } from '../../sign-in/account-menu.tsx';
import type { ReceiptDraft } from './receipt-draft.ts';
import { VisitDossiers } from './visit-dossiers.tsx';

type ReceiptHeaderProps = {
  title: string;
  current: CurrentCall | null;
  shopId: ShopId;
  /** How the draft stands; null when there is none. */
  kept: {
    restoredAt: number | null;
    keptAt: number | null;
    cannotKeep: boolean;
    discarded: ReceiptDraft | null;
  } | null;
  timeZone: string;
  onDiscard: () => void;
  onUndo: () => void;
};

/** Where one is, for whom, and whether what is typed would survive a power cut. */
export function ReceiptHeader(props: ReceiptHeaderProps) {
  const words = useStaffWords(receiptWords);
  const { title, current, shopId } = props;
  return (
    <header className="receipt-header">
      <Link href="/" className="button button-quiet">
        <ArrowLeft size={20} aria-hidden="true" />
        {words.backToDesk}
      </Link>
      <h1>{title}</h1>
      {current ? (
        <>
          <span className="receipt-ticket">
            <TicketNumber label={current.stop.label} called={false} />
          </span>
          <VisitDossiers visitId={current.stop.visitId} shopId={shopId} stopId={current.stop.stopId} />
        </>
      ) : (
        <span className="receipt-no-ticket">{words.withoutTicket}</span>
      )}
      <DraftNote {...props} />
      <AccountMenu />
    </header>
  );
}

function DraftNote({ kept, timeZone, onDiscard, onUndo }: ReceiptHeaderProps) {
  const words = useStaffWords(receiptWords);
  if (kept === null) return <div className="receipt-draft" />;
  const { restoredAt, keptAt, cannotKeep, discarded } = kept;
  const said = cannotKeep
    ? words.draftCannotKeep
    : restoredAt !== null
      ? words.draftRestored(timeAt(restoredAt, timeZone))
      : null;
  return (
    <div className="receipt-draft">
      <span role="status" title={words.draftWhere}>
        {discarded ? words.draftDiscarded : said}
        {!discarded && said === null && keptAt !== null && words.draftKept(timeAt(keptAt, timeZone))}
      </span>
      {discarded && (
        <button type="button" className="text-button" onClick={onUndo}>
          {words.draftUndo}
        </button>
      )}
      {!discarded && keptAt !== null && (
        <button type="button" className="text-button" title={words.draftWhere} onClick={onDiscard}>
          {words.draftDiscard}
        </button>
      )}
    </div>
  );
}
