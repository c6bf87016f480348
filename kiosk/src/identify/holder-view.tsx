import { givenName } from '@motcua/rules/identity/given-name';
import { maskedNumber } from '@motcua/rules/identity/masked-number';
import type { CardReading } from '@motcua/rules/identity/read-card-code';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { Check, Trash2 } from 'lucide-react';

type HolderViewProps = {
  reading: Extract<CardReading, { ok: true }>;
  onRight: () => void;
  onClear: () => void;
};

/** Enough of what was read for its holder to know it, and too little for whoever looks over their shoulder. */
export function HolderView({ reading, onRight, onClear }: HolderViewProps) {
  const words = useWords(kioskWords);
  const { holder, nameIsSure } = reading;
  return (
    <div className="screen card-screen">
      <h1 className="screen-title">{words.cardRead}</h1>
      <dl className="holder">
        <dt>{words.cardName}</dt>
        <dd>
          {nameIsSure ? (
            <span lang="vi" translate="no">
              {givenName(holder.fullName)}
            </span>
          ) : (
            words.cardNameUnsure
          )}
        </dd>
        <dt>{words.cardNumber}</dt>
        <dd className="tabular" translate="no">
          {maskedNumber(holder.idNumber)}
        </dd>
      </dl>
      <p className="screen-hint">{words.cardKept}</p>
      <div className="equal-ways">
        <button type="button" className="choice equal-way" onClick={onClear}>
          <Trash2 size="1.4em" aria-hidden="true" />
          <span className="choice-name">{words.cardClear}</span>
        </button>
        <button type="button" className="choice equal-way equal-way-main" onClick={onRight}>
          <Check size="1.4em" aria-hidden="true" />
          <span className="choice-name">{words.cardRight}</span>
        </button>
      </div>
    </div>
  );
}
