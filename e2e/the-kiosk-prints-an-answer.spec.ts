import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FakePrinter, startFakePrinter } from '@motcua/paper/testing/fake-printer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { meetDossiers } from './house/meet-dossiers.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePaper } from './house/take-paper.ts';
import { takePicture } from './house/take-picture.ts';
import { findBarriers } from './looks/find-barriers.ts';
import { findBoxes } from './looks/find-boxes.ts';
import { findOverflow } from './looks/find-overflow.ts';

// Who looked their dossier up at the kiosk takes the answer along: by the printer of the house, or by the browser's.

describe('the kiosk prints an answer', () => {
  let hall: Hall;
  let shop: DemoShop;
  let printer: FakePrinter;
  let code: string;

  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    printer = await startFakePrinter();
    const life = await meetDossiers(hall.api);
    const dossierId = await life.receives('Thạch Thị Sa Rương', '094187007351');
    const justice = await hall.api.signIn('hotich');
    const { dossiers } = await hall.api.ask('GET /shops/:shopId/dossiers', justice, {
      params: { shopId: shop.shopId },
      query: { list: 'all', limit: 10 },
    });
    code = dossiers.find((one) => one.dossierId === dossierId)?.code ?? '';
  });
  afterAll(async () => {
    await hall?.close();
    await printer?.stop();
  });

  type Printing = Awaited<ReturnType<DemoShop['settings']>>['devices'][number]['setting']['printing'];
  async function kioskThatPrints(printing: Printing): Promise<Page> {
    const { device, token } = await hall.api.ask('POST /shops/:shopId/devices', shop.administrator, {
      params: { shopId: shop.shopId },
      body: { kind: 'kiosk', name: `Ki-ốt in ${printing.by}` },
    });
    await hall.api.ask('PATCH /devices/:deviceId', shop.administrator, {
      params: { deviceId: device.deviceId },
      body: { setting: { ...device.setting, asksForCard: false, printing } },
    });
    const { page } = await hall.open(`/kiosk/#device=${token}`);
    return page;
  }
  /** By touch alone: the code, letters and all, on the keys of the glass. */
  async function looksUp(page: Page): Promise<void> {
    await page.locator('.resting-door').nth(1).click();
    const keys = page.locator('.keypad');
    for (const letter of code)
      await keys.getByRole('button', { name: letter.toLowerCase(), exact: true }).click();
    await page.locator('.look-up-asked .button-primary').click();
    for (const digit of '7351')
      await page.locator('.digit-pad').getByRole('button', { name: digit, exact: true }).click();
    await page.getByText('đang được giải quyết, hẹn trả').waitFor();
  }

  it('on the printer of the house, in the holder’s language, once however often the glass is touched', async () => {
    const page = await kioskThatPrints({ by: 'house', host: printer.host, port: printer.port, paperMm: 80 });
    await looksUp(page);
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-answer-vi');
    await page.locator('.languages [lang="km"]').click();
    await page.locator('html[lang="km"]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    for (let turned = 0; turned < 8 && !(await page.getByText('ហេតុអ្វីជាថ្ងៃនេះ').isVisible()); turned += 1)
      await page.locator('.page-buttons button').last().click();
    expect(await findBoxes(page)).toEqual([]);
    // Why the date is what it is stands there in Khmer too.
    expect(await page.locator('.dossier-sheet li').first().innerText()).toMatch(/\p{Script=Khmer}/u);
    await takePicture(page, 'kiosk-why-km');

    // Lying and standing, in large type too, the two buttons have their place and nothing is cut.
    for (const large of [false, true]) {
      if (large) await page.locator('.bottom-helps [aria-pressed]').first().click();
      for (const [width, height] of [
        [1_920, 1_080],
        [1_080, 1_920],
      ] as const) {
        await page.setViewportSize({ width, height });
        const name = `${width}${large ? ' large' : ''}`;
        expect(await findOverflow(page, 'nothing'), name).toEqual([]);
        await takePicture(page, `kiosk-answer-${name.replace(' ', '-')}`);
      }
    }

    const before = printer.pages.length;
    await page.getByRole('button', { name: 'បោះពុម្ពសំបុត្រ' }).dblclick();
    await page.getByRole('status').getByText('សូមយកសំបុត្រខាងក្រោម').waitFor();
    const slip = await printer.pageAfter(before);
    expect(printer.strangeBytes).toEqual([]);
    const folder = process.env.SHOTS;
    if (folder) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'answer-slip.png'), slip.png());
    }
    await page.waitForTimeout(1_500);
    expect(printer.pages.length).toBe(before + 1);
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'kiosk-printed-km');
  });

  it('on the browser’s own printer, with nothing of a person on it but the masked name', async () => {
    const page = await kioskThatPrints({ by: 'browser', paperMm: 80 });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await looksUp(page);
    await page.getByRole('button', { name: 'In phiếu' }).click();
    await page.locator('body[data-printed]').waitFor();

    const told = await page.locator('.slip-paper').textContent();
    expect(told).toContain(code);
    expect(told).toContain('T*** T** S* R***');
    expect(told).toMatch(/Hẹn trả: thứ/);
    expect(told).not.toMatch(/Rương|7351|094187|0912/);
    const { sheets, widthMm } = await takePaper(page, 'answer slip');
    expect([sheets, Math.round(widthMm)]).toEqual([1, 80]);
  });

  it('and offers no slip where there is no printer', async () => {
    const page = await kioskThatPrints({ by: 'none' });
    await looksUp(page);
    expect(await page.getByRole('button', { name: 'In phiếu' }).count()).toBe(0);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
