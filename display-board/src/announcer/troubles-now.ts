import type { ScreenTrouble } from '@motcua/contracts/shops';
import type { Trouble } from './trouble.ts';

/** What is wrong after one more piece of news: a blocked sound can come back, a missing clip stays until the page is new. */
export function troublesAfter(before: readonly ScreenTrouble[], news: Trouble): ScreenTrouble[] {
  const others = before.filter((one) => one !== 'sound-blocked');
  if (news.kind === 'sound-back') return others;
  return [...new Set([...before, news.kind])].sort();
}
