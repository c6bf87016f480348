import type { ShopNotice } from '@motcua/contracts/shops';

/** What must be put right in a sentence before it can be saved. */
export type NoticeFault = 'text' | 'days';

/** Everything that is wrong with a sentence as it is typed. */
export function noticeFaults({ textVi, fromDay, toDay }: ShopNotice): NoticeFault[] {
  const faults: NoticeFault[] = [];
  if (textVi.trim() === '') faults.push('text');
  if (fromDay !== null && toDay !== null && toDay < fromDay) faults.push('days');
  return faults;
}
