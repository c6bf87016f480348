import { readCardCode } from '@motcua/rules/identity/read-card-code';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import type { ReceiptDraft } from './receipt-draft.ts';
import { typeDay } from './typed-day.ts';
import { useCardScan } from './use-card-scan.ts';

/** What came of the last scan, said under the heading. */
export type ScanSaid = { kind: 'read' | 'unsure' | 'refused'; text: string };

type Scanning = {
  change: (how: (draft: ReceiptDraft) => ReceiptDraft) => void;
  /** The draft began with the card that was scanned at the kiosk. */
  fromHolder: boolean;
};

/** A scanned card fills who asks, or, once they stand there, who hands it in for them. */
export function useApplicantScan({ change, fromHolder }: Scanning): ScanSaid | null {
  const words = useStaffWords(receiptWords);
  const [said, setSaid] = useState<ScanSaid | null>(
    fromHolder ? { kind: 'read', text: words.holderFilled } : null,
  );
  useCardScan((text) => {
    const reading = readCardCode(text, new Date().getFullYear());
    if (!reading.ok) {
      const why = reading.because === 'not-a-card' ? words.scanNotACard : words.scanNotAPerson;
      return setSaid({ kind: 'refused', text: why });
    }
    const { fullName, idNumber, bornOn } = reading.holder;
    change((now) =>
      now.channel === 'proxy' && now.fullName.trim() !== '' && now.proxyName.trim() === ''
        ? { ...now, proxyName: fullName, proxyId: idNumber }
        : { ...now, fullName, idNumber, bornOn: typeDay(bornOn) },
    );
    setSaid(
      reading.nameIsSure
        ? { kind: 'read', text: words.scanDone(fullName) }
        : { kind: 'unsure', text: words.scanUnsureName(fullName) },
    );
  });
  return said;
}
