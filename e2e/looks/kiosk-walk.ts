import type { Language } from '@motcua/contracts/languages';
import type { Page } from 'playwright-core';

/** Looks at one screen of the kiosk under its name. */
type Look = (name: string) => Promise<void>;

let cards = 0;

/** The code of an invented person's card, another each time: one card may wait only once for a sector. */
export function inventedCard(): string {
  cards += 1;
  const number = `094190${String(cards).padStart(6, '0')}`;
  return `${number}||Thạch Thị Sa Rươne|02091990|Nữ|Ấp Giữa, Sóc Trăng|25042021`;
}

/** A scanner that types: real keys as fast as the browser takes them, two milliseconds apart by its own clock, and Enter. */
export async function scans(page: Page, text: string): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1_000;
  const press = (key: string, typed: string) => {
    timestamp += 0.002;
    return [
      wire.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: typed, timestamp }),
      wire.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp }),
    ];
  };
  await Promise.all([...[...text].flatMap((key) => press(key, key)), ...press('Enter', '\r')]);
  await wire.detach();
}

/**
 * The same keys all at one moment, where a scan that the machine tore in two would press what nobody meant: the keys are
 * given to the page itself, and no other work comes between them.
 */
export async function scansAtOnce(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (keys) => {
      for (const key of keys)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    [...text, 'Enter'],
  );
}

/** Holds a card before the scanner until it is read: on a machine with other work the keys may come too slowly for a scan. */
export async function showsCard(page: Page, text: string): Promise<void> {
  const holder = page.locator('.holder');
  for (let tried = 0; tried < 5; tried += 1) {
    await scans(page, text);
    if (
      await holder.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error('the card was not read');
}

/**
 * From the resting screen to the number, over every screen, in one language. Finds its way by what things are and not
 * by their words, so that it walks in every language alike.
 */
export async function walkWholeKiosk(
  page: Page,
  language: Language,
  large: boolean,
  look: Look,
): Promise<void> {
  const main = page.getByRole('main');
  await page.locator('.resting-start').waitFor();
  await page.locator(`.languages [lang="${language}"]`).click();
  if (large)
    for (const index of [0, 1]) await page.locator('.bottom-helps [aria-pressed]').nth(index).click();
  await look('resting');
  await page.locator('.resting-start').click();
  await page.locator('.tiles').waitFor();
  await look('sectors');
  await page.locator('.to-search').click();
  await page.locator('.keypad').waitFor();
  await page.keyboard.type('khai sinh', { delay: 60 });
  await page.locator('.procedures .choice:not(:disabled)').first().waitFor();
  await look('search');
  await page.locator('.procedures .choice:not(:disabled)').first().click();
  await page.locator('.paper').first().click();
  await look('procedure');
  await page.locator('.procedure-ways .button:not(.button-primary)').click();
  await page.locator('.tile:not(:disabled)').nth(1).click();
  await page.locator('.not-sure').waitFor();
  await look('sector');
  await page.locator('.not-sure').click();
  await page.locator('.basket-lines').waitFor();
  await look('basket');
  await main.locator('.button-primary').click();
  await page.locator('.priority-answers').waitFor();
  await look('priority');
  await page.locator('.priority-answer').nth(1).click();
  await page.locator('.card-screen').waitFor();
  await look('card');
  await showsCard(page, inventedCard());
  await look('holder');
  await page.locator('.equal-way-main').click();
  await page.locator('.ticket').waitFor();
  await look('ticket');
}
