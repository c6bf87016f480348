import { type DossierId, SectorCode } from '@motcua/contracts/ids';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { meetDossiers } from './house/meet-dossiers.ts';
import { openBrowser, patienceMs } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { findBarriers } from './looks/find-barriers.ts';
import { findBoxes } from './looks/find-boxes.ts';
import { clerk } from './people/clerk.ts';

describe('somebody comes to collect while others hand in', () => {
  let hall: Hall;
  let shop: DemoShop;
  let desk: Page;
  let saRy: ReturnType<typeof clerk>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let code: string;
  beforeAll(async () => {
    hall = await openHall();
    browser = await openBrowser();
    shop = await meetDemoShop(hall.api);
    await shop.changes({ policy: { kind: 'arrival' } });
    await shop.opens();
    code = await aDossier();
    desk = (await hall.open('/counter/')).page;
    saRy = clerk(desk);
    await saRy.signsIn('hotich');
    await saRy.opensCounter(1);
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
  });

  async function aDossier(): Promise<string> {
    const dossiers = await meetDossiers(hall.api);
    const dossierId = (await dossiers.receives('Thạch Thị Sa Rương', '094187007351')) as DossierId;
    const hotich = await hall.api.signIn('hotich');
    return (await hall.api.ask('GET /dossiers/:dossierId', hotich, { params: { dossierId } })).code ?? '';
  }
  const comes = async (purpose: 'collect' | 'supplement', dossierCode: string | null) =>
    hall.api.ask('POST /visits', await hall.api.kiosk(), {
      body: { sectors: [SectorCode.parse('ho-tich')], purpose, dossierCode },
    });

  it('waits for one of them and not for all, and the clerk has the dossier open with one click', async () => {
    for (let person = 0; person < 3; person += 1) await shop.takes('ho-tich');
    const short = await comes('collect', code);
    const other = await comes('supplement', null);
    expect([short.label, other.label]).toEqual(['KQ001', 'KQ002']);

    const rows = desk.locator('.queue-row');
    await rows.nth(4).waitFor();
    expect(await desk.locator('.queue-number').allInnerTexts()).toEqual([
      'A001',
      'KQ001',
      'A002',
      'KQ002',
      'A003',
    ]);
    await rows.nth(1).getByText('Nhận kết quả').waitFor();
    await rows.nth(3).getByText('Bổ sung hồ sơ').waitFor();
    await desk.getByText('Hàng nộp hồ sơ: 3 · Hàng ngắn: 2').waitFor();
    expect(await findBarriers(desk)).toEqual([]);
    await takePicture(desk, 'short-desk-queue');

    await saRy.presses('F2');
    await saRy.isCalling('A001');
    await saRy.presses('F4');
    await saRy.isServing('A001');
    await saRy.presses('F8');
    await saRy.isFree();
    await saRy.presses('F2');
    await saRy.isCalling('KQ001');
    await saRy.current.getByText('Nhận kết quả').waitFor();
    expect(await findBarriers(desk)).toEqual([]);
    await takePicture(desk, 'short-desk-called');
    await saRy.current.getByRole('link', { name: `Mở hồ sơ ${code}` }).click();
    await desk.getByText('Thạch Thị Sa Rương').first().waitFor();
    await takePicture(desk, 'short-desk-dossier');
  });

  it('the phone says what the number is for, in three languages', async () => {
    const { followToken } = await comes('supplement', null);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    for (const [language, says] of [
      ['vi', 'Bổ sung hồ sơ'],
      ['km', 'បន្ថែមឯកសារ'],
      ['en', 'Bring more papers'],
    ]) {
      await page.goto(`${hall.house.url}/t/${followToken}?lang=${language}`);
      await page
        .locator('.errand')
        .getByText(says ?? '')
        .waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(await findBarriers(page), language).toEqual([]);
      expect(await findBoxes(page), language).toEqual([]);
      await takePicture(page, `short-phone-${language}`);
    }
    await context.close();
  });

  it('the administrator says how often the short queue is called, and with which letters', async () => {
    const { page } = await hall.open('/counter/');
    const administrator = clerk(page);
    await administrator.signsIn('quantri');
    await page.getByRole('heading').first().waitFor();
    const { shop: saved } = await shop.settings();
    await page.goto(`${hall.house.url}/counter/admin/${saved.code}/priority`);
    const every = page.getByLabel('Sau bao nhiêu lượt nộp hồ sơ thì gọi một lượt hàng ngắn');
    await every.fill('3');
    await page.getByLabel('Chữ đầu của số hàng ngắn').fill('a');
    await page.getByText('Chữ này đã dùng cho lĩnh vực').waitFor();
    await page.getByLabel('Chữ đầu của số hàng ngắn').fill('tk');
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'short-settings');
    await page.getByRole('button', { name: 'Lưu hàng ngắn' }).click();
    await eventually(async () => (await shop.settings()).shop).toMatchObject({
      shortPrefix: 'TK',
      policy: { kind: 'arrival', shortEvery: 3 },
    });
    expect((await comes('collect', null)).label).toBe('TK001');
  });
});
