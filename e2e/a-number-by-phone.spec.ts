import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { openBrowser, patienceMs } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { findBarriers } from './looks/find-barriers.ts';

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'vi-VN',
  reducedMotion: 'reduce',
};
const landSector = '#sector-dat-dai';

describe('a number by phone', () => {
  let hall: Hall;
  let shop: DemoShop;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let address: string;
  const outside: string[] = [];
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    browser = await openBrowser();
    address = `/l/${(await shop.settings()).shop.code}`;
    // The demonstration gives numbers at any hour, and keeps times at any hour.
    await shop.changes({ phoneTickets: { inHall: true, later: true, slotMinutes: 15, perSlot: 3 } });
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
  });

  /** Somebody's own phone: with a memory of its own, and no way out of the house. */
  async function aPhone(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ ...phone, ...options });
    context.setDefaultTimeout(patienceMs);
    await context.route(
      (url) => url.origin !== new URL(hall.house.url).origin,
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    return context.newPage();
  }
  const open = (page: Page, query: string) => page.goto(`${hall.house.url}${address}${query}`);
  /** As the board in the hall is told it. */
  async function codeOnTheBoard(): Promise<string> {
    const { token } = await hall.api.ask('POST /demo/devices', {}, { body: { kind: 'board' } });
    const { hallCode } = await hall.api.ask('GET /board', { authorization: `Bearer ${token}` });
    if (!hallCode) throw new Error('the board shows no code');
    return hallCode.code;
  }

  it('the code of the board opens a number, and the same phone gets no second one', async () => {
    const page = await aPhone();
    await open(page, `#${await codeOnTheBoard()}`);
    await expect.poll(() => page.inputValue('#code')).toMatch(/^\d{4}$/);
    await takePicture(page, 'take-vi');
    for (const language of ['km', 'en', 'vi']) {
      await page.locator(`#lang-${language}`).tap();
      await page.locator(`html[lang=${language}]`).waitFor();
      expect(await findBarriers(page), language).toEqual([]);
      await takePicture(page, `take-${language}`);
    }

    await page.locator(landSector).tap();
    await page.waitForURL(/\/t\/[\w-]{22}/);
    await page.getByText(/^C\d{3}$/).waitFor();

    await open(page, `#${await codeOnTheBoard()}`);
    await page.locator(landSector).tap();
    await page
      .getByRole('alert')
      .getByText(/đang có số C\d{3}/)
      .waitFor();
  });

  it('a wrong code is told, and what is typed stays while the hall changes', async () => {
    const page = await aPhone();
    await open(page, '?lang=vi');
    const right = await codeOnTheBoard();
    await page.fill('#code', right === '1234' ? '4321' : '1234');
    await page.locator(landSector).tap();
    await page.getByRole('alert').getByText('Mã tại sảnh không đúng').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'wrong-code');

    await page.fill('#code', '77');
    await shop.takes('thue');
    await page
      .getByText(/1 người chờ/)
      .first()
      .waitFor();
    expect(await page.inputValue('#code')).toBe('77');
  });

  it('without scripts it is plain forms: typed, taken, and the ticket stands there', async () => {
    const page = await aPhone({ javaScriptEnabled: false });
    await open(page, '?lang=vi');
    await page.fill('#code', await codeOnTheBoard());
    await page.locator(landSector).tap();
    await page.waitForURL(/\/t\/[\w-]{22}/);
    await page.getByText(/^C\d{3}$/).waitFor();
    await takePicture(page, 'without-scripts');
  });

  it('a time is kept for later today, its holder comes, and is called', async () => {
    const page = await aPhone();
    await open(page, '?lang=vi');
    await page
      .locator('.links a')
      .filter({ hasText: /bảo hiểm/i })
      .first()
      .tap();
    const free = page.locator('.slots button:not([disabled])').first();
    await free.waitFor();
    await takePicture(page, 'slots');
    await free.tap();
    await page.waitForURL(/\/b\/[\w-]{22}/);
    await page.getByText('Giờ hẹn của Ông/Bà').waitFor();
    for (const language of ['km', 'en', 'vi']) {
      await page.locator(`#lang-${language}`).tap();
      await page.locator(`html[lang=${language}]`).waitFor();
      expect(await findBarriers(page), language).toEqual([]);
      await takePicture(page, `booking-${language}`);
    }
    expect(await shop.waiting('bhxh')).toBe(0);

    await page.fill('#code', await codeOnTheBoard());
    await page.locator('#arrive').tap();

    await page.waitForURL(/\/t\/[\w-]{22}/);
    const label = await page.locator('.plate').textContent();
    const clerk = await hall.api.signIn('bhxh');
    const params = { counterId: shop.counterId(8) };
    await hall.api.ask('POST /counters/:counterId/shift', clerk, { params, body: {} });
    const call = await hall.api.ask('POST /counters/:counterId/calls', clerk, { params, body: {} });
    expect(call.label).toBe(label);
    await page.getByText('Mời Ông/Bà đến').waitFor();
  });

  it('at 200 % nothing runs off the glass', async () => {
    const page = await aPhone({ viewport: { width: 195, height: 422 } });
    await open(page, '?lang=vi');
    await page.locator(landSector).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await takePicture(page, 'at-200');
  });

  it('nothing was asked of anybody outside', () => {
    expect(outside).toEqual([]);
  });
});
