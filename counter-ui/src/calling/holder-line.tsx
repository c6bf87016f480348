import type { CurrentCall } from '@motcua/contracts/queue';
import { maskedNumber } from '@motcua/rules/identity/masked-number';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';

/** Who is in front, where they scanned their card. The number is masked until asked for; mount it anew for each call. */
export function HolderLine({ holder }: { holder: NonNullable<CurrentCall['holder']> }) {
  const words = useStaffWords(counterWords);
  const [shown, setShown] = useState(false);
  const idNumber = shown ? holder.idNumber : maskedNumber(holder.idNumber);
  return (
    <p className="visit-holder">
      <strong>{holder.fullName}</strong>
      <span className="tabular">{idNumber}</span>
      <button type="button" className="text-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {words.showIdNumber}
      </button>
    </p>
  );
}
