import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './house/eventually.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { inventedCard, scans } from './looks/kiosk-walk.ts';

describe('the kiosk by its keypad alone', () => {
  let hall: Hall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall?.close());

  it('leads to a number with digits and Enter, in Khmer, and forgets everything of this person', async () => {
    const { page } = await hall.open('/kiosk/');
    const { keyboard } = page;
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(request.url());
    });
    await page.locator('.resting-start').waitFor();

    // Arrows walk to the languages above, Enter chooses; the first choice of the screen is 1.
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await page.locator('html[lang="km"]').waitFor();
    await keyboard.press('1');
    await page.locator('.tiles').waitFor();
    await keyboard.press('1');
    await page.locator('.not-sure').waitFor();
    await keyboard.press('0');
    await page.locator('.tiles').waitFor();
    await keyboard.press('1');
    await page.locator('.not-sure').waitFor();
    await keyboard.press('1');
    await page.locator('.priority-answers').waitFor();
    await keyboard.press('1');
    await page.locator('.card-screen').waitFor();

    // A card scanned while a button has the focus presses nothing and types nothing.
    const card = inventedCard();
    await scans(page, card);
    await page.locator('.holder').waitFor();
    const shown = await page.getByRole('main').innerText();
    expect(shown).toContain('Rươne');
    expect(shown).toContain(`094•••••${card.slice(8, 12)}`);
    expect(shown).not.toContain(card.slice(0, 12));
    expect(shown).not.toContain('Thạch');
    await keyboard.press('2');
    await page.locator('.ticket').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');

    // The next person finds Vietnamese, and nothing of the one before anywhere in this browser.
    await page.locator('html[lang="vi"]').waitFor();
    await page.locator('.resting-start').waitFor();
    await page.goBack();
    await page.goForward();
    await page.locator('.resting-start').waitFor();
    const kept = await page.evaluate(
      () => document.body.innerText + JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(kept).not.toMatch(/Rươne|094190|094•/);
    expect(asked.join()).not.toMatch(/094190|R%C6%B0/);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });

  it('never lets a scanned card into a text box', async () => {
    const { page } = await hall.open('/kiosk/');
    await page.locator('.resting-start').click();
    await page.locator('.to-search').click();
    const box = page.locator('.search-box input');
    await box.waitFor();
    await page.keyboard.type('khai', { delay: 60 });
    await scans(page, inventedCard());
    await page.keyboard.type(' sinh', { delay: 60 });
    await page.locator('.procedures').waitFor();
    await eventually(() => box.inputValue()).toBe('khai sinh');
  });
});
