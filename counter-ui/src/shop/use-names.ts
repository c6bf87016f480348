import type { ShopId } from '@motcua/contracts/ids';
import { useStaffLanguage } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { createContext, use, useMemo } from 'react';
import { directoryQuestion } from './directory-question.ts';
import { type Names, namesIn } from './names.ts';

export const NamesContext = createContext<Names>(namesIn(null, 'vi'));

/** The names of the shop this part of the screen belongs to. */
export const useNames = (): Names => use(NamesContext);

/** The names of one shop in the language of the screen, kept for `NamesContext`. */
export function useNamesOf(shopId: ShopId): Names {
  const { language } = useStaffLanguage();
  const { data } = useQuery(directoryQuestion(shopId));
  return useMemo(() => namesIn(data ?? null, language), [data, language]);
}
