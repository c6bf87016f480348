import type { Browser, Page } from 'playwright-core';
import { askHouse, type HouseApi } from './ask-house.ts';
import { openBrowser, openScreen, type Screen, sizes } from './open-browser.ts';
import { type RunningHouse, runHouse } from './run-house.ts';

/** A running shop, the browser in which its devices stand, and its API. */
export type Hall = {
  house: RunningHouse;
  api: HouseApi;
  /** A device of its own, with a memory of its own. `path` begins with a slash; `prepare` comes before the page does. */
  open(path: string, prepare?: (page: Page) => Promise<void>): Promise<Screen>;
  /** What the devices asked of strangers and what broke on their pages, since the hall was opened. */
  faults(): { outside: string[]; errors: string[] };
  close(): Promise<void>;
};

/** Opens the shop and its browser; whatever fails, neither is left behind. */
export async function openHall(): Promise<Hall> {
  const house = await runHouse();
  let browser: Browser | null = null;
  const screens: Screen[] = [];
  const close = async () => {
    await browser?.close().catch(() => undefined);
    await house.close();
  };
  try {
    const opened = await openBrowser();
    browser = opened;
    return {
      house,
      api: askHouse(house.url),
      async open(path, prepare) {
        const screen = await openScreen(opened, sizeOf(path), house.url);
        screens.push(screen);
        await prepare?.(screen.page);
        await screen.page.goto(`${house.url}${path}`);
        return screen;
      },
      faults: () => ({
        outside: screens.flatMap(({ outside }) => outside),
        errors: screens.flatMap(({ errors }) => errors),
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function sizeOf(path: string) {
  if (path.startsWith('/kiosk')) return sizes.kiosk;
  return path.startsWith('/board') ? sizes.board : sizes.counter;
}
