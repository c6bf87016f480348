import type { ShopId } from '@motcua/contracts/ids';
import type { Desk } from '@motcua/contracts/queue';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { FilePlus2 } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { receiptAddress } from './receipt-address.ts';
import './receipt-button.css';

/** Every F-key of the desk has its act, and the browser keeps the rest: N as in "nhận". */
const receiptKey = 'Alt+N';

type ReceiptButtonProps = { shopId: ShopId; current: Desk['current'] };

/** From the desk to a receipt: of the visit being served, or of somebody without a ticket. */
export function ReceiptButton({ shopId, current }: ReceiptButtonProps) {
  const words = useStaffWords(receiptWords);
  const [, navigate] = useLocation();
  const address = receiptAddress({ shopId, stopId: current?.stop.stopId ?? null });
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return;
      event.preventDefault();
      if (!event.repeat && document.querySelector('dialog[open]') === null) navigate(address);
    };
    document.addEventListener('keydown', heed);
    return () => document.removeEventListener('keydown', heed);
  }, [address, navigate]);
  return (
    <Link href={address} className="button receipt-button" aria-keyshortcuts={receiptKey} title={receiptKey}>
      <FilePlus2 size={18} aria-hidden="true" />
      <span>{current ? words.open : words.openAlone}</span>
      {current !== null && (
        <span className="button-key" aria-hidden="true">
          {receiptKey}
        </span>
      )}
    </Link>
  );
}
