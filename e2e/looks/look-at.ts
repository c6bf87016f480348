import type { Page } from 'playwright-core';
import { takePicture } from '../house/take-picture.ts';
import { findBarriers } from './find-barriers.ts';
import { findBoxes } from './find-boxes.ts';
import { findOverflow, type MayScroll } from './find-overflow.ts';

/** Everything that is wrong with the screens looked at so far, each fault with the name of its screen. */
export type Looking = {
  lookAt(page: Page, name: string, mayScroll: MayScroll): Promise<void>;
  /** Whether it fits, without asking who is kept out: for a second size of the same screen. */
  measure(page: Page, name: string, mayScroll: MayScroll): Promise<void>;
  faults: string[];
  /** How many screens were looked at. */
  seen(): number;
};

/** Looks at one screen after another and collects what is wrong, so that one run tells everything. */
export function startLooking(): Looking {
  const faults: string[] = [];
  let seen = 0;
  const measure = async (page: Page, name: string, mayScroll: MayScroll) => {
    for (const fault of await findOverflow(page, mayScroll)) faults.push(`${name}: ${fault}`);
  };
  return {
    faults,
    seen: () => seen,
    measure,
    async lookAt(page, name, mayScroll) {
      seen += 1;
      await takePicture(page, name.replace(/[^\p{L}\p{N}]+/gu, '-'));
      for (const fault of [...(await findBarriers(page)), ...(await findBoxes(page))])
        faults.push(`${name}: ${fault}`);
      await measure(page, name, mayScroll);
    },
  };
}
