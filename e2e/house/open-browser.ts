import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A device of the hall: its first page, what it asked of strangers, and what broke on it. */
export type Screen = {
  page: Page;
  context: BrowserContext;
  outside: string[];
  errors: string[];
};

/** How long a journey waits for something to appear before it has failed. */
export const patienceMs = 30_000;

/**
 * Debian's Chromium, kept from talking to anybody outside on its own.
 * @param more its further flags
 * @param command what starts it, where it does not simply run on this machine
 */
export function openBrowser(
  more: readonly string[] = [],
  command = process.env.CHROMIUM ?? '/usr/bin/chromium',
): Promise<Browser> {
  return chromium.launch({
    executablePath: command,
    args: [
      ...more,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * One device of the hall at its real size. Requests to anywhere but the house are cut and remembered, as are errors of
 * its pages: a journey asks at its end that there were none.
 */
export async function openScreen(
  browser: Browser,
  size: { width: number; height: number },
  house: string,
): Promise<Screen> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMs);
  const outside: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => url.origin !== new URL(house).origin && url.protocol !== 'data:' && url.protocol !== 'blob:',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('weberror', (error) => errors.push(error.error().message));
  const page = await context.newPage();
  return { page, context, outside, errors };
}

export const sizes = {
  kiosk: { width: 1080, height: 1920 },
  counter: { width: 1366, height: 768 },
  board: { width: 1920, height: 1080 },
} as const;
