import { beginningLine, dayAt, dayInWords, timeAt } from '@motcua/ui/words/dates.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { CircleCheck } from 'lucide-react';
import { Barcode } from './barcode.tsx';
import type { Outcome } from './done.tsx';
import { PaperLink } from './paper-link.tsx';
import { QrCode } from './qr-code.tsx';
import { feeOf } from './receipt-body.ts';
import type { ReceiptDraft } from './receipt-draft.ts';

type ReceivedProps = {
  outcome: Extract<Outcome, { kind: 'received' }>;
  draft: ReceiptDraft;
  timeZone: string;
};

/** The code, to be read, scanned and written on the file, and the date that was promised. */
export function Received({ outcome, draft, timeZone }: ReceivedProps) {
  const words = useStaffWords(receiptWords);
  const { language } = useStaffLanguage();
  const { code, dueAt, dossierId, asSent, sameDay } = outcome;
  // What the house has, where that is not what stands in the draft by now.
  const shelf = (asSent ? asSent.shelf : draft.shelf)?.trim() ?? '';
  return (
    <>
      <h2 className="receipt-done-title">
        <CircleCheck size={28} aria-hidden="true" />
        {words.receivedTitle}
      </h2>
      {asSent && <p className="receipt-same-day">{words.savedBefore}</p>}
      <p className="receipt-code" role="status">
        <span>{words.codeIs}</span>
        <strong className="tabular">{code}</strong>
      </p>
      <div className="receipt-codes">
        <Barcode code={code} label={words.barcodeOf(code)} />
        <QrCode content={code} label={words.qrOf(code)} />
      </div>
      <dl className="receipt-facts">
        <dt>{words.due}</dt>
        <dd>
          {beginningLine(dayInWords(dayAt(dueAt, timeZone), language))}{' '}
          {words.dueAtTime(timeAt(dueAt, timeZone))}
        </dd>
        <dt>{words.procedure}</dt>
        <dd>{draft.procedure?.nameVi}</dd>
        <dt>{words.applicant}</dt>
        <dd>{asSent ? asSent.applicant.fullName : draft.fullName}</dd>
        {shelf !== '' && (
          <>
            <dt>{words.shelf}</dt>
            <dd>{shelf}</dd>
          </>
        )}
      </dl>
      {sameDay && <p className="receipt-same-day">{words.dueSameDay}</p>}
      <div className="receipt-prints">
        <PaperLink dossierId={dossierId} form="receipt" main={!sameDay}>
          {sameDay ? words.printAsked : words.printReceipt}
        </PaperLink>
        {draft.feePaid && (feeOf(draft) ?? 0) > 0 && (
          <PaperLink dossierId={dossierId} form="fee" main={false}>
            {words.printFee}
          </PaperLink>
        )}
      </div>
    </>
  );
}
