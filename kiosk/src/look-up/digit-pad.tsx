import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { Delete } from 'lucide-react';

type DigitPadProps = { onDigit: (digit: string) => void; onDelete: () => void };

/** Ten large keys, as on a telephone. */
export function DigitPad({ onDigit, onDelete }: DigitPadProps) {
  const words = useWords(kioskWords);
  return (
    <fieldset className="digit-pad" aria-label={words.keyboard} data-fast>
      {[...'1234567890'].map((digit) => (
        <button key={digit} type="button" className="keypad-key" onClick={() => onDigit(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" className="keypad-key" aria-label={words.deleteLetter} onClick={onDelete}>
        <Delete size="1.2em" aria-hidden="true" />
      </button>
    </fieldset>
  );
}
