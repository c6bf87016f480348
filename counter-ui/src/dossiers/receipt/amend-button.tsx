import type { DossierId } from '@motcua/contracts/ids';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation } from '@tanstack/react-query';
import { press } from '../../asking/press.ts';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { amendBody } from './receipt-body.ts';
import { personFaults } from './receipt-faults.ts';
import type { PartProps } from './receipt-form.tsx';

type AmendButtonProps = Pick<PartProps, 'draft'> & { againId: DossierId; onPress: () => void };

/** Keeps what was typed wrongly before, without receiving anything: something may still be missing. */
export function AmendButton({ draft, againId, onPress }: AmendButtonProps) {
  const words = useStaffWords(receiptWords);
  const inWords = useProblemWords();
  const amending = useMutation({
    mutationFn: () =>
      press([
        (key) =>
          ask('POST /dossiers/:dossierId/amendments', {
            params: { dossierId: againId },
            body: amendBody(draft),
            key,
          }),
      ]),
  });
  return (
    <>
      {amending.error && <ProblemNote>{inWords(amending.error)}</ProblemNote>}
      <p role="status" className="receipt-amended">
        {amending.isSuccess && words.amended}
      </p>
      <Button
        kind="quiet"
        disabled={amending.isPending}
        onClick={() => {
          onPress();
          if (Object.keys(personFaults(draft, words)).length === 0) amending.mutate();
        }}
      >
        {words.amend}
      </Button>
    </>
  );
}
