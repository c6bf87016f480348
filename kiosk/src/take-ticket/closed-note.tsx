import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { openingInWords } from '@motcua/ui/words/opening.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Clock4 } from 'lucide-react';
import { useKiosk } from '../kiosk-context.ts';
import './take-ticket.css';

/** Why no number can be taken now and when one can; nothing while the shop is open. */
export function ClosedNote() {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { truth, today } = useKiosk();
  const { opening } = truth.hall;
  if (opening.open) return null;
  const { state, next } = openingInWords(opening, today, language);
  return (
    <p className="closed-note">
      <Clock4 size="1.2em" aria-hidden="true" />
      <span>{[`${words.closedNow}: ${state}`, next].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
