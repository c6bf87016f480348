import type { Page } from 'playwright-core';
import { oneLine } from './one-line.ts';

/** Somebody in the hall who looks up at the board. */
export function visitor(page: Page) {
  const newest = page.locator('section[aria-live]');
  const lastCalls = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Các số đã gọi' }) })
    .getByRole('listitem');
  const counters = page.getByRole('list', { name: 'Các quầy' }).getByRole('listitem');
  return {
    newest,
    /** The newest call as it is read: "Mời số A001 đến Quầy 1". */
    newestCall: async () => oneLine(await newest.innerText()),
    lastCalls: async () => (await lastCalls.allInnerTexts()).map(oneLine),
    /** What stands in one counter's place. */
    counter: async (number: number) =>
      oneLine(await counters.filter({ hasText: new RegExp(`Quầy ${number}(?!\\d)`) }).innerText()),
  };
}
