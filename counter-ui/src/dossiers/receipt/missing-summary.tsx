import { Button } from '@motcua/ui/components/button.tsx';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { CircleAlert } from 'lucide-react';
import type { DraftPaper } from './receipt-draft.ts';

type MissingSummaryProps = {
  missing: readonly DraftPaper[];
  onTurnAway: (how: 'supplement' | 'refusal') => void;
  /** Who comes again has a slip already. */
  again: boolean;
};

/** What is missing, by name, the moment it is known, and the two ways on from there. */
export function MissingSummary({ missing, onTurnAway, again }: MissingSummaryProps) {
  const words = useStaffWords(receiptWords);
  return (
    <div className="receipt-missing" role="alert">
      <CircleAlert size={24} aria-hidden="true" />
      <div>
        <strong>{words.missingTitle(missing.length)}</strong>
        <ul>
          {missing.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
      {!again && (
        <div className="receipt-missing-acts">
          <Button onClick={() => onTurnAway('supplement')}>{words.missingAsk}</Button>
          <Button kind="quiet" onClick={() => onTurnAway('refusal')}>
            {words.missingRefuse}
          </Button>
        </div>
      )}
    </div>
  );
}
