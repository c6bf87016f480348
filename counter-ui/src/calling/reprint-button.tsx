import type { DeskStop } from '@motcua/contracts/queue';
import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Printer } from 'lucide-react';
import { reprintSlip } from './steps.ts';
import type { Run } from './use-press.ts';

type ReprintButtonProps = {
  stop: Pick<DeskStop, 'visitId' | 'label'>;
  busy: boolean;
  run: Run;
};

/** Prints the slip of a visit once more, for somebody who has lost theirs. */
export function ReprintButton({ stop, busy, run }: ReprintButtonProps) {
  const words = useStaffWords(counterWords);
  return (
    <Button
      kind="quiet"
      icon={<Printer size={16} aria-hidden="true" />}
      disabled={busy}
      aria-label={words.reprintOf(stop.label)}
      onClick={() => void run([reprintSlip(stop.visitId)], { act: 'reprint', label: stop.label })}
    >
      {words.reprint}
    </Button>
  );
}
