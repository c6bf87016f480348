import type { StopPurpose } from '@motcua/contracts/queue';
import { shortErrandsWords } from '@motcua/ui/words/short-errands.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { FileCheck2, FilePlus2 } from 'lucide-react';

type ErrandMarkProps = { purpose: Exclude<StopPurpose, 'submit'>; iconSize: number };

/** What a short errand is for: a picture and the words, never a colour alone. */
export function ErrandMark({ purpose, iconSize }: ErrandMarkProps) {
  const words = useStaffWords(shortErrandsWords);
  const Icon = purpose === 'collect' ? FileCheck2 : FilePlus2;
  return (
    <>
      <Icon size={iconSize} aria-hidden="true" />
      {words[purpose]}
    </>
  );
}
