import type { ActOnDossier } from '@motcua/contracts/dossiers';
import type { DossierId, StopId } from '@motcua/contracts/ids';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pass } from './house/ask-house.ts';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { openBrowser, patienceMs } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { findBarriers } from './looks/find-barriers.ts';
import { findBoxes } from './looks/find-boxes.ts';
import { scans } from './looks/kiosk-walk.ts';

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'vi-VN',
  reducedMotion: 'reduce',
};

/** An invented person, whose number is like nothing else that a browser keeps. */
const applicant = { fullName: 'Thạch Thị Sa Rương', idNumber: '094187007351', phone: '0912 345 862' };

describe('somebody looks up their dossier', () => {
  let hall: Hall;
  let shop: DemoShop;
  let clerk: Pass;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    clerk = await hall.api.signIn('hotich');
    browser = await openBrowser();
    await shop.opens();
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
  });

  /** A dossier received at the desk of civil status, from a visit or without one. */
  async function aDossier(stopId: StopId | null = null) {
    const query = { q: 'khai sinh', limit: 20 };
    const { procedures } = await hall.api.ask('GET /procedures', clerk, { query });
    const procedure = procedures.find(
      ({ processing, sector }) => processing !== null && sector === 'ho-tich',
    );
    if (!procedure) throw new Error('no procedure with a time was found');
    return hall.api.ask('POST /shops/:shopId/dossiers', clerk, {
      params: { shopId: shop.shopId },
      body: {
        procedureId: procedure.procedureId,
        channel: 'counter',
        applicant,
        papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
        feeVnd: 0,
        stopId,
      },
    });
  }
  async function agencyOfClerk(dossierId: DossierId) {
    const dossier = await hall.api.ask('GET /dossiers/:dossierId', clerk, {
      params: { dossierId },
    });
    return dossier.agencyId;
  }
  async function acts(dossierId: DossierId, body: ActOnDossier) {
    await hall.api.ask('POST /dossiers/:dossierId/acts', clerk, {
      params: { dossierId },
      body,
    });
  }
  async function decided() {
    const dossier = await aDossier();
    await acts(dossier.dossierId, { act: 'hand-over', toAgencyId: await agencyOfClerk(dossier.dossierId) });
    await acts(dossier.dossierId, { act: 'decide', resultNumber: '15/TP', result: 'Giấy khai sinh' });
    return dossier;
  }

  async function aPhone(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ ...phone, ...options });
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    await page.goto(`${hall.house.url}${path}`);
    return page;
  }
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  it('on a phone: a wrong answer, the right one, three languages, and nothing in an address', async () => {
    const { code } = await aDossier();
    const page = await aPhone('/h');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('html[data-live]').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'look-up-ask-vi');

    await page.fill('#code', code);
    await page.fill('#factor', '0000');
    await page.locator('#look').tap();
    await page.getByRole('alert').getByText('Không tìm thấy hồ sơ').waitFor();
    expect(await page.inputValue('#code')).toBe(code);
    expect(await page.inputValue('#factor')).toBe('');
    expect(await findBarriers(page)).toEqual([]);

    await page.fill('#factor', '7351');
    await page.locator('#look').tap();
    await page.getByText('đang được giải quyết, hẹn trả').waitFor();
    for (const language of ['km', 'en', 'vi']) {
      await page.locator(`#lang-${language}`).tap();
      await page.locator(`html[lang=${language}]`).waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(await findBarriers(page), language).toEqual([]);
      expect(await findBoxes(page), language).toEqual([]);
      await takePicture(page, `look-up-${language}`);
    }
    const body = await page.locator('body').innerText();
    expect(body).toContain('T*** T** S* R***');
    expect(body).not.toMatch(/Rương|7351|094187/);
    expect(asked.join('\n')).not.toMatch(/H51|7351/);
    expect(page.url()).toBe(`${hall.house.url}/h`);
    // What a phone fetches for this page, without the letters that Khmer alone needs.
    const weight = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(({ name }) => !name.endsWith('.woff2'))
        .reduce((sum, entry) => sum + (Reflect.get(entry, 'decodedBodySize') ?? 0), 0),
    );
    expect(weight).toBeGreaterThan(20_000);
    expect(weight).toBeLessThan(110 * 1024);
    await page.setViewportSize({ width: 195, height: 422 });
    expect(await width(page)).toBeLessThanOrEqual(0);
    await takePicture(page, 'look-up-at-200');
  });

  it('without scripts it is a plain form, and its answer is the dossier', async () => {
    const { code } = await aDossier();
    const page = await aPhone('/h?lang=vi', { javaScriptEnabled: false });
    await page.fill('#code', code.toLowerCase());
    await page.fill('#factor', '5862');
    await page.locator('#look').tap();
    await page.getByText('đang được giải quyết, hẹn trả').waitFor();
    expect(page.url()).toBe(`${hall.house.url}/h?lang=vi`);
    await page.locator('summary').tap();
    await takePicture(page, 'look-up-without-scripts');
  });

  it('the ticket leads to what was received in its visit, with the code filled in', async () => {
    const mine = await shop.takes('ho-tich');
    const { code } = await aDossier(mine.stops[0]?.stopId ?? null);
    const page = await aPhone(`/t/${mine.followToken}?lang=vi`);
    await page.locator('#dossiers').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'look-up-from-ticket');
    await page.locator('#dossiers a').tap();
    await page.waitForURL(/\/h\?lang=vi$/);
    await page.waitForFunction((known) => {
      const field = document.querySelector('#code');
      return field instanceof HTMLInputElement && field.value === known;
    }, code);
  });

  it('at the kiosk, with the keypad alone, from a scanned receipt to a number to collect, and nothing is left', async () => {
    const { code } = await decided();
    const { page, context } = await hall.open('/kiosk/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('.resting-door').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-doors-vi');

    await page.keyboard.press('2');
    await page.locator('.look-up').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-code-vi');
    const digits = page.locator('.digit-pad');
    for (let tried = 0; tried < 5 && !(await digits.isVisible()); tried += 1) {
      await scans(page, code);
      await digits.waitFor({ timeout: 3_000 }).catch(() => undefined);
    }
    await digits.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-factor-vi');
    await page.keyboard.type('0000', { delay: 90 });
    await page.getByRole('alert').getByText('Không tìm thấy hồ sơ').waitFor();
    await page.keyboard.type('7351', { delay: 90 });
    await page.getByText('đã có kết quả. Mời Ông/Bà đến nhận').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-ready-vi');
    await page.locator('.languages [lang="km"]').click();
    await page.locator('html[lang="km"]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await findBoxes(page)).toEqual([]);
    await takePicture(page, 'kiosk-ready-km');
    for (const index of [0, 1]) await page.locator('.bottom-helps [aria-pressed]').nth(index).click();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-ready-km-large');

    await page.keyboard.press('1');
    await page.locator('.priority-answers').waitFor();
    await page.keyboard.press('1');
    await page.locator('.card-screen').waitFor();
    await page.keyboard.press('2');
    await page.locator('.ticket').waitFor();
    expect(await page.locator('.ticket-number').textContent()).toMatch(/^KQ\d{3}$/);
    await page.locator('.ticket-errand').getByText('ទទួលលទ្ធផល').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-short-number-km');
    await page.locator('.ticket-end .button-primary').click();

    await page.locator('.resting-start').waitFor();
    const left = await page.evaluate(
      () => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    expect(left).not.toContain(code);
    expect(left).not.toMatch(/T\*\*\*|7351/);
    expect(asked.join('\n')).not.toMatch(/H51|7351/);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
    await context.close();
  });

  it('at the kiosk, by touch: the code typed on the glass, a supplement told item by item, and wiped when nobody stays', async () => {
    const { code, dossierId } = await aDossier();
    await acts(dossierId, { act: 'hand-over', toAgencyId: await agencyOfClerk(dossierId) });
    await acts(dossierId, {
      act: 'ask-supplement',
      items: ['Bản sao giấy chứng sinh có chứng thực', 'Giấy ủy quyền của người mẹ'],
      reason: 'Thiếu so với thành phần hồ sơ',
      legalBasis: 'Nghị định 118/2025/NĐ-CP',
      consentBy: null,
    });
    const { page, context } = await hall.open('/kiosk/', (fresh) => fresh.clock.install());
    await page.locator('.resting-door').nth(1).click();
    const keys = page.locator('.keypad');
    for (const letter of code)
      await keys.getByRole('button', { name: letter.toLowerCase(), exact: true }).click();
    await page.locator('.look-up-asked .button-primary').click();
    for (const digit of '5862')
      await page.locator('.digit-pad').getByRole('button', { name: digit, exact: true }).click();
    await page.getByText('đang chờ Ông/Bà bổ sung giấy tờ').waitFor();
    await page.getByText('Giấy ủy quyền của người mẹ').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-supplement-vi');

    await page.clock.runFor(65_000);
    await page.locator('.resting-start').waitFor();
    expect(await page.locator('body').innerHTML()).not.toContain(code);
    await context.close();
  });
});
