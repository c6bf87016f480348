import type { ShopId } from '@motcua/contracts/ids';
import type { CurrentCall, Desk, DeskStop } from '@motcua/contracts/queue';
import type { Step } from '../asking/press.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { CallChosenDialog } from './call-chosen-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import type { Pressing, Run } from './use-press.ts';

/** What the desk asks before an act that needs a reason or a place. */
export type DeskQuestion =
  | { kind: 'transfer'; stop: DeskStop }
  | { kind: 'hold'; call: CurrentCall }
  | { kind: 'cancel'; stop: DeskStop }
  | { kind: 'chosen'; stop: DeskStop }
  | { kind: 'pause' };

type DeskDialogsProps = {
  question: DeskQuestion;
  desk: Desk;
  shopId: ShopId;
  pressing: Pressing;
  run: Run;
  onAsk: (question: DeskQuestion | null) => void;
};

export type AnswerProps = {
  asking: boolean;
  problem: React.ReactNode;
  onAnswer: (steps: readonly Step[]) => void;
  onClose: () => void;
};

/** The one dialog that is open. A refusal stays inside it, so that nothing chosen is lost. */
export function DeskDialogs({ question, desk, shopId, pressing, run, onAsk }: DeskDialogsProps) {
  const inWords = useProblemWords();
  const problem = inWords(pressing.error);
  const close = () => onAsk(null);
  const answer: AnswerProps = {
    asking: pressing.asking,
    problem: problem && <ProblemNote>{problem}</ProblemNote>,
    onAnswer: async (steps) => {
      if (await run(steps)) close();
    },
    onClose: close,
  };
  switch (question.kind) {
    case 'transfer':
      return <TransferDialog stop={question.stop} desk={desk} shopId={shopId} {...answer} />;
    case 'hold':
      return <HoldDialog call={question.call} {...answer} />;
    case 'cancel':
      return <CancelDialog stop={question.stop} {...answer} />;
    case 'chosen':
      return <CallChosenDialog stop={question.stop} desk={desk} onAsk={onAsk} run={run} {...answer} />;
    case 'pause':
      return <PauseDialog counterId={desk.counterId} {...answer} />;
  }
}
