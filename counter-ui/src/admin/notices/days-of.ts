import type { ShopNotice } from '@motcua/contracts/shops';
import { noticesWords } from '@motcua/ui/words/notices.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';

/** On which days a sentence is shown, in words; empty where it is shown every day. */
export function useDaysOf({ fromDay, toDay }: Pick<ShopNotice, 'fromDay' | 'toDay'>): string {
  const words = useStaffWords(noticesWords);
  if (fromDay !== null && toDay !== null) return words.fromUntil(asWritten(fromDay), asWritten(toDay));
  if (fromDay !== null) return words.from(asWritten(fromDay));
  return toDay === null ? '' : words.until(asWritten(toDay));
}

/** A day as it is written in Viet Nam: 27/11/2026. */
const asWritten = (day: string): string => day.split('-').toReversed().join('/');
