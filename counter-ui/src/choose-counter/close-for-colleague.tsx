import type { ShopId } from '@motcua/contracts/ids';
import type { CounterStatus } from '@motcua/contracts/queue';
import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { press } from '../asking/press.ts';
import { closeCounter } from '../calling/steps.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { countersQuestion } from '../shop/counters-question.ts';

/** A supervisor closes the counter that somebody left open, so that another can sit down there. */
export function CloseForColleague({ counter, shopId }: { counter: CounterStatus; shopId: ShopId }) {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const close = useMutation({
    mutationFn: () => press(closeCounter(counter.counterId)),
    onSuccess: () => setOpen(false),
    onSettled: () => queryClient.invalidateQueries({ queryKey: countersQuestion(shopId).queryKey }),
  });
  return (
    <footer>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {words.closeForColleague(counter.number)}
      </Button>
      {open && (
        <Dialog
          title={words.closeCounter(counter.number)}
          confirm={words.closeCounter(counter.number)}
          asking={close.isPending}
          problem={close.error && <ProblemNote>{inWords(close.error)}</ProblemNote>}
          onConfirm={() => close.mutate()}
          onClose={() => setOpen(false)}
        >
          <p>{words.closeForColleagueLead(counter.shift?.displayName ?? '')}</p>
        </Dialog>
      )}
    </footer>
  );
}
