import type { Page } from 'playwright-core';

/**
 * `nothing`: a kiosk or a board, where nothing may scroll. `lists`: a desk, where only the lists inside it may.
 * `height`: a page of settings, which may be longer than the screen but not wider.
 */
export type MayScroll = 'nothing' | 'lists' | 'height';

/** What does not fit on the screen as it is now, in a few words each. Empty is good. */
export function findOverflow(page: Page, mayScroll: MayScroll): Promise<string[]> {
  return page.evaluate((may) => {
    const root = document.documentElement;
    const found: string[] = [];
    const say = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 40)}”`;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
    if (may === 'height') return found;
    if (root.scrollHeight > root.clientHeight) found.push(`the page is ${root.scrollHeight} high`);

    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowY) &&
      element.scrollHeight > element.clientHeight + 1;
    const inScroller = (element: Element): boolean =>
      element.parentElement !== null && (scrolls(element.parentElement) || inScroller(element.parentElement));
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      if (may === 'nothing' && scrolls(element)) found.push(`scrolls: ${say(element)}`);
      const outside = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
      const isText = element.matches('button, a, input, select, h1, h2, h3, p, li, dt, dd, strong');
      if (isText && outside && !inScroller(element)) found.push(`stands outside: ${say(element)}`);
    }
    return found;
  }, mayScroll);
}
