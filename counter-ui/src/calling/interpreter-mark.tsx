import type { Language } from '@motcua/contracts/languages';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { languageNames } from '@motcua/ui/words/languages.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Languages } from 'lucide-react';

/** For somebody who took their number in another language than the office's: an interpreter is wanted, and for which. */
export function InterpreterMark({ language, iconSize }: { language: Language; iconSize: number }) {
  const words = useStaffWords(counterWords);
  return (
    <>
      <Languages size={iconSize} aria-hidden="true" />
      {words.needsInterpreter}: <span lang={language}>{languageNames[language]}</span>
    </>
  );
}
