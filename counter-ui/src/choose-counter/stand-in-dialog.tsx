import type { ShopId, StaffId } from '@motcua/contracts/ids';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { countersQuestion } from '../shop/counters-question.ts';
import { directoryQuestion } from '../shop/directory-question.ts';
import { useSession } from '../sign-in/use-session.ts';

type StandInDialogProps = {
  counter: number;
  shopId: ShopId;
  asking: boolean;
  problem: string | null;
  onChoose: (standsInFor: StaffId) => void;
  onClose: () => void;
};

/** Whose place is taken today. A colleague who sits at a counter is not absent. */
export function StandInDialog({ counter, shopId, asking, problem, onChoose, onClose }: StandInDialogProps) {
  const words = useStaffWords(counterWords);
  const { staffId } = useSession();
  const { data: directory } = useQuery(directoryQuestion(shopId));
  const { data: counters = [] } = useQuery(countersQuestion(shopId));
  const [chosen, setChosen] = useState<StaffId | null>(null);

  const seatOf = new Map(counters.flatMap(({ shift, number }) => (shift ? [[shift.staffId, number]] : [])));
  const options = (directory?.colleagues ?? [])
    .filter((colleague) => colleague.staffId !== staffId)
    .map((colleague) => {
      const seat = seatOf.get(colleague.staffId);
      return {
        value: colleague.staffId,
        label: colleague.displayName,
        detail: seat === undefined ? colleague.agencyNameVi : words.sitsAt(seat),
        closed: seat !== undefined,
      };
    })
    .toSorted((a, b) => Number(a.closed) - Number(b.closed));
  return (
    <Dialog
      title={words.standInTitle(counter)}
      confirm={words.standInConfirm}
      canConfirm={chosen !== null}
      asking={asking}
      problem={problem && <ProblemNote>{problem}</ProblemNote>}
      onConfirm={() => chosen && onChoose(chosen)}
      onClose={onClose}
    >
      <p>{words.standInLead}</p>
      <Choice legend={words.absentColleague} options={options} chosen={chosen} onChoose={setChosen} />
    </Dialog>
  );
}
