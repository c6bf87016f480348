import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { Delete } from 'lucide-react';
import './keypad.css';

// In the order of the alphabet, which everybody knows; nine in a row leave each key 20 mm and 8 mm around it.
const rows = ['abcdefghi', 'jklmnopqr', 'stuvwxyz.', '123456789', '0'] as const;

type KeypadProps = {
  /** One more key, for what names do not need. */
  extra?: string;
  onLetter: (letter: string) => void;
  onDelete: () => void;
  onClear: () => void;
};

/** Letters and digits as large keys. No accents are needed: the house finds names without them. */
export function Keypad({ extra, onLetter, onDelete, onClear }: KeypadProps) {
  const words = useWords(kioskWords);
  return (
    <fieldset className="keypad" aria-label={words.keyboard} data-fast>
      {rows.map((row) => (
        <div key={row} className="keypad-row">
          {[...row].map((letter) => (
            <button key={letter} type="button" className="keypad-key" onClick={() => onLetter(letter)}>
              {letter}
            </button>
          ))}
          {row === '0' && (
            <>
              {extra !== undefined && (
                <button type="button" className="keypad-key" onClick={() => onLetter(extra)}>
                  {extra}
                </button>
              )}
              <button type="button" className="keypad-key keypad-wide" onClick={() => onLetter(' ')}>
                {words.space}
              </button>
              <button type="button" className="keypad-key" aria-label={words.deleteLetter} onClick={onDelete}>
                <Delete size="1.2em" aria-hidden="true" />
              </button>
              <button type="button" className="keypad-key keypad-wide" onClick={onClear}>
                {words.clear}
              </button>
            </>
          )}
        </div>
      ))}
    </fieldset>
  );
}
