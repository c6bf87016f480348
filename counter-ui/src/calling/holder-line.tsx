import type { CurrentCall } from '@motcua/contracts/queue';
import { maskedNumber } from '@motcua/rules/identity/masked-number';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

/** Who is in front, where they scanned their card. The number is masked until asked for; mount it anew for each call. */
export function HolderLine({ holder }: { holder: NonNullable<CurrentCall['holder']> }) {
  const words = useStaffWords(counterWords);
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<'yes' | 'by-hand' | null>(null);
  const number = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(holder.idNumber);
      setCopied('yes');
    } catch {
      // Over plain HTTP the browser keeps its clipboard to itself: the number is shown and selected for Ctrl+C.
      setShown(true);
      setCopied('by-hand');
    }
  };
  useEffect(() => {
    if (copied === 'by-hand' && shown && number.current)
      window.getSelection()?.selectAllChildren(number.current);
  }, [copied, shown]);
  return (
    <p className="visit-holder">
      <strong>{holder.fullName}</strong>
      <span ref={number} className="tabular">
        {shown ? holder.idNumber : maskedNumber(holder.idNumber)}
      </span>
      <button type="button" className="text-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {words.showIdNumber}
      </button>
      <button type="button" className="text-button visit-copy" onClick={() => void copy()}>
        {copied === 'yes' ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
        {copied === 'yes' ? words.idNumberCopied : words.copyIdNumber}
      </button>
      <span role="status" className={copied === 'by-hand' ? 'visit-by-hand' : 'only-heard'}>
        {copied === 'yes' && words.idNumberCopied}
        {copied === 'by-hand' && words.pressCtrlC}
      </span>
    </p>
  );
}
