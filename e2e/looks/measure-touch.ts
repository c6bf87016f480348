import type { Page } from 'playwright-core';

/** A panel as it hangs in a hall: how many millimetres one pixel of the page is wide. */
export const panels = {
  /** 21.5 inches, 1080 by 1920 pixels. */
  upright: { width: 1080, height: 1920, mmPerPixel: 0.248 },
  /** 32 inches, 1920 by 1080 pixels. */
  lying: { width: 1920, height: 1080, mmPerPixel: 0.369 },
} as const;
export type Panel = (typeof panels)[keyof typeof panels];

/** A finger and the space beside it, in millimetres. */
const touchMm = 20;
const gapMm = 8;
/** The height of a capital, in millimetres: 0.7 degrees from 60 cm in large type, 3/16 of an inch otherwise. */
export const capitalMm = { large: 7.3, plain: 4.8 } as const;
/** How high a capital of Be Vietnam Pro is, in parts of its size. */
const capitalOfSize = 0.7;

/** What is too small or too near to something else on the screen as it is now. Empty is good. */
export function measureTouch(page: Page, panel: Panel, leastCapitalMm: number): Promise<string[]> {
  return page.evaluate(
    ({ mm, touch, gap, capital, ofSize }) => {
      const faults: string[] = [];
      const say = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 30)}”`;
      const shown = [...document.querySelectorAll('button, input')].filter((one) => one.checkVisibility());
      // A text box is touched by its whole label.
      const boxes = shown.map((element) => ({
        element,
        box: (element.matches('input')
          ? (element.closest('label') ?? element)
          : element
        ).getBoundingClientRect(),
      }));
      for (const { element, box } of boxes) {
        const least = Math.min(box.width, box.height) * mm;
        if (least < touch - 0.05) faults.push(`${least.toFixed(1)} mm to touch: ${say(element)}`);
        for (const other of boxes) {
          if (other.element === element) break;
          const across = Math.max(box.left - other.box.right, other.box.left - box.right, 0);
          const down = Math.max(box.top - other.box.bottom, other.box.top - box.bottom, 0);
          const apart = Math.hypot(across, down) * mm;
          if (apart < gap - 0.05)
            faults.push(`${apart.toFixed(1)} mm apart: ${say(element)} and ${say(other.element)}`);
        }
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !/\p{L}|\d/u.test(node.textContent ?? '') || !element.checkVisibility()) continue;
        if (element.closest('.only-heard, svg, script, style')) continue;
        const button = element.closest('button');
        // Nothing may be written in the colour of its own ground: the barrier finder takes that for hidden text.
        if (button && getComputedStyle(element).color === getComputedStyle(button).backgroundColor)
          faults.push(`cannot be read on its ground: ${say(element)}`);
        const high = Number.parseFloat(getComputedStyle(element).fontSize) * ofSize * mm;
        if (high < capital - 0.02) faults.push(`${high.toFixed(2)} mm high: ${say(element)}`);
      }
      return [...new Set(faults)];
    },
    { mm: panel.mmPerPixel, touch: touchMm, gap: gapMm, capital: leastCapitalMm, ofSize: capitalOfSize },
  );
}
