import type { ActReason } from '@motcua/contracts/queue';
import { actReasons } from '@motcua/ui/words/act-reasons.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Choice } from '../parts/choice.tsx';

type ReasonChoiceProps<Reason extends ActReason> = {
  reasons: readonly Reason[];
  chosen: Reason | null;
  onChoose: (reason: Reason) => void;
};

/** Why. Codes with words, never free text: reports can count them and nothing personal is typed. */
export function ReasonChoice<Reason extends ActReason>({
  reasons,
  chosen,
  onChoose,
}: ReasonChoiceProps<Reason>) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  return (
    <Choice
      legend={words.reason}
      options={reasons.map((reason) => ({ value: reason, label: actReasons[language][reason] }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
