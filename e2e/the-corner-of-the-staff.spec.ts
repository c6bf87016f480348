import { type FakePrinter, readQr, startFakePrinter } from '@motcua/paper/testing/fake-printer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { startLooking } from './looks/look-at.ts';
import { citizen } from './people/citizen.ts';

describe('the corner of the staff at the kiosk', () => {
  let hall: Hall;
  let shop: DemoShop;
  let printer: FakePrinter;
  const looking = startLooking();
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    printer = await startFakePrinter();
  });
  afterAll(async () => {
    await hall?.close();
    await printer?.stop();
  });

  async function kioskThatPrints(printing: object): Promise<string> {
    const { device, token } = await hall.api.ask('POST /shops/:shopId/devices', shop.administrator, {
      params: { shopId: shop.shopId },
      body: { kind: 'kiosk', name: 'Ki-ốt cửa chính' },
    });
    await hall.api.ask('PATCH /devices/:deviceId', shop.administrator, {
      params: { deviceId: device.deviceId },
      body: { setting: { ...device.setting, ...printing } },
    });
    return `/kiosk/#device=${token}`;
  }
  async function taps(page: Page, times: number): Promise<void> {
    const mark = await page.locator('.kiosk-top-corner').boundingBox();
    if (!mark) throw new Error('the mark is not there');
    for (let tap = 0; tap < times; tap += 1)
      await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
  }

  it('opens by five taps, says how the machine is, and prints a slip that is worth nothing', async () => {
    const { host, port } = printer;
    const { page } = await hall.open(
      await kioskThatPrints({ printing: { by: 'house', host, port, paperMm: 80 } }),
    );
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    const corner = page.getByRole('dialog', { name: 'Tình trạng máy lấy số' });
    await taps(page, 4);
    expect(await corner.count()).toBe(0);
    await page.waitForTimeout(3_100);
    await taps(page, 5);
    await corner.waitFor();
    const said = await corner.innerText();
    for (const words of ['Ki-ốt cửa chính', 'Trực tuyến', 'Dãy số khi mất kết nối', 'Số chưa gửi về máy chủ'])
      expect(said).toContain(words);
    // Nothing that opens anything.
    const token = await page.evaluate(
      () =>
        JSON.stringify({ ...localStorage })
          .split('"')
          .at(-2) ?? '',
    );
    expect(token.length).toBeGreaterThan(20);
    expect(said).not.toContain(token);
    await looking.lookAt(page, 'corner of the staff', 'nothing');
    await page.setViewportSize(sizes.board);
    await looking.measure(page, 'corner of the staff, lying', 'nothing');
    await page.setViewportSize(sizes.kiosk);

    await page.getByRole('button', { name: 'In thử' }).click();
    await page.getByText('Đã gửi phiếu in thử. Phiếu này không có giá trị.').waitFor();
    const slip = await printer.pageAfter(0, 20_000);
    expect(readQr(slip.bitmap)).toBe('MOT-CUA TEST 0123456789');
    expect(await shop.waiting('ho-tich')).toBe(0);
    for (let again = 0; again < 3; again += 1) {
      await page.getByRole('button', { name: 'In thử' }).click();
      await page.waitForTimeout(400);
    }
    await corner.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await corner.waitFor({ state: 'detached' });

    // While somebody is served, it stays shut.
    await citizen(page).touches(/Chạm để lấy số/);
    await page.locator('.tiles').waitFor();
    await taps(page, 6);
    await page.waitForTimeout(300);
    expect(await corner.count()).toBe(0);
  });

  it('prints by the browser where the browser prints', async () => {
    const address = await kioskThatPrints({ printing: { by: 'browser', paperMm: 80 } });
    const { page } = await hall.open(address, async (fresh) => {
      await fresh.addInitScript(() => {
        const printed: string[] = [];
        Object.assign(window, { printed });
        window.print = () => printed.push(document.querySelector('.slip-paper')?.textContent ?? '');
      });
    });
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    await taps(page, 5);
    await page.getByRole('button', { name: 'In thử' }).click();

    const printed = (): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'printed'));
    await eventually(async () => (await printed()).length).toBe(1);
    const [slip = ''] = await printed();
    expect(slip).toContain('KHÔNG CÓ GIÁ TRỊ');
    expect(slip).toContain('Ki-ốt cửa chính');
    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
