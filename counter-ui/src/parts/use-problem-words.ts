import { Refused } from '@motcua/ui/connection/api-client.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { useStaffLanguage } from '@motcua/ui/words/use-words.tsx';

/** Turns whatever went wrong into the sentence the clerk reads; null while nothing did. */
export function useProblemWords(): (error: unknown) => string | null {
  const { language } = useStaffLanguage();
  return (error) => {
    if (error === null || error === undefined) return null;
    if (error instanceof Refused) return problemInWords(error.code, error.params, language);
    return problemInWords('internal', {}, language);
  };
}
