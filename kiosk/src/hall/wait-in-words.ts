import type { WaitQuote } from '@motcua/contracts/waits';
import { type WaitUnits, waitRange } from '@motcua/rules/slips/wait-range';
import { rangeForPeople } from '@motcua/rules/waits/range-for-people';

/** How long somebody will wait, as a range ("khoảng 20–35 phút"); empty where it is not known. */
export function waitInWords(wait: WaitQuote | null, units: WaitUnits): string {
  const range = wait && rangeForPeople(wait);
  return range ? waitRange(range, units) : '';
}
