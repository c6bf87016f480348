import { FoundDossiers } from '@motcua/contracts/dossiers';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { type OwnServer, ownServer } from '@motcua/db/testing/own-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually } from './house/eventually.ts';
import { moveHouseTo } from './house/move-house-to.ts';
import { patienceMs } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { clerk } from './people/clerk.ts';

// Twenty-two working days of the civil status desk, each of them lived in the browser: August 2026 with its made-up
// Saturday, and the day after the holiday of September. Every dossier has three working days.

type Counts = Partial<Record<'Đang giải quyết' | 'Trễ hạn' | 'Chờ trả kết quả', number>>;

describe('a month of a shop', () => {
  let server: OwnServer;
  let hall: Hall;
  let page: Page;
  let shopId: ShopId;
  let procedureCode: string;
  const ids = new Map<string, DossierId>();

  beforeAll(async () => {
    server = await ownServer();
    vi.stubEnv('DATABASE_URL', server.url);
    hall = await openHall();
    const [shop] = (await hall.api.ask('GET /shops', await hall.api.signIn('hotich'))).shops;
    const query = { sector: 'ho-tich', limit: 100 };
    const { procedures } = await hall.api.ask('GET /procedures', {}, { query });
    const three = procedures.find(
      ({ processing, code }) =>
        code !== null && processing?.unit === 'working_day' && processing.amount === 3,
    );
    if (!shop || !three?.code) throw new Error('the demonstration shop has no procedure of three days');
    shopId = shop.shopId;
    procedureCode = three.code;
    page = (await hall.open('/counter/')).page;
  });
  afterAll(async () => {
    await hall?.close();
    await server?.stop();
    vi.unstubAllEnvs();
  });

  /** The doors open at this moment, and the desk signs in. */
  const day = async (date: string, username = 'hotich') => {
    const moment = `${date}T08:00:00+07:00`;
    await moveHouseTo({ databaseUrl: server.url, url: hall.house.url }, moment);
    await page.clock.setFixedTime(moment);
    await comes(username);
  };
  const comes = async (username: string) => {
    await page.context().clearCookies();
    // A connection that was cut with the clock may be met once more: then the desk asks for the password again.
    await vi.waitFor(async () => {
      await page.goto(`${hall.house.url}/counter/dossiers?list=unit`);
      await clerk(page).signsIn(username);
      await page.getByRole('tab', { name: /^Đang giải quyết/ }).waitFor({ timeout: 8_000 });
    }, patienceMs);
  };
  const receives = async (fullName: string) => {
    await page.goto(`${hall.house.url}/counter/receipt`);
    await page.getByRole('combobox', { name: 'Tìm thủ tục theo tên hoặc mã' }).fill(procedureCode);
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.locator('.receipt-due-day').waitFor();
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill(fullName);
    await page.getByRole('button', { name: 'Đủ cả, mỗi loại 1 bản chính' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã tiếp nhận hồ sơ').waitFor();
    const code = await page.locator('.receipt-code strong').textContent();
    const found = await page.request.get(`${hall.house.url}/api/v1/shops/${shopId}/dossiers?list=all`);
    const { dossiers } = FoundDossiers.parse(await found.json());
    const received = dossiers.find((one) => one.code === code);
    if (!received) throw new Error(`${code} is in no list`);
    ids.set(fullName, received.dossierId);
  };
  /** Opens a dossier and does something with it; its state is read afterwards. */
  const does = async (fullName: string, verb: string, filled: Record<string, string>, stands: string) => {
    await page.goto(`${hall.house.url}/counter/dossiers/${ids.get(fullName)}`);
    await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
    const button = page.getByRole('button', { name: verb, exact: true });
    if (!(await button.isVisible())) await page.getByText('Việc khác', { exact: true }).click();
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (const [label, text] of Object.entries(filled))
      await dialog.getByLabel(label, { exact: true }).fill(text);
    await dialog.getByRole('button', { name: 'Ghi' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.dossier-stands').getByText(stands).waitFor();
  };
  const handsOver = (fullName: string) => does(fullName, 'Chuyển giải quyết', {}, 'đang xử lý');
  const decides = (fullName: string) =>
    does(fullName, 'Có kết quả', { 'Kết quả': 'Trích lục' }, 'đã có kết quả');
  const returns = (fullName: string) =>
    does(fullName, 'Trả kết quả', { 'Người nhận kết quả': fullName }, 'đã trả kết quả');
  /** How many stand in the lists, as the desk reads it. */
  const counts = async (expected: Counts) => {
    await page.goto(`${hall.house.url}/counter/dossiers?list=unit`);
    for (const [list, count] of Object.entries(expected))
      await page.getByRole('tab', { name: `${list} ${count}`, exact: true }).waitFor();
  };

  it('in the first week three come, one is returned, one is ready, and one lacks a paper', async () => {
    await day('2026-08-03');
    await receives('Lý Thị Lan');
    await receives('Trần Văn Đệ');
    await counts({ 'Đang giải quyết': 2, 'Trễ hạn': 0 });
    await day('2026-08-04');
    await handsOver('Lý Thị Lan');
    await handsOver('Trần Văn Đệ');
    await receives('Sơn Thị Út');
    await day('2026-08-05');
    await handsOver('Sơn Thị Út');
    await does(
      'Lý Thị Lan',
      'Yêu cầu bổ sung',
      { 'Giấy tờ cần bổ sung': 'Bản sao giấy chứng sinh', 'Lý do': 'Thiếu', 'Căn cứ pháp lý': 'Điều 19' },
      'chờ bổ sung giấy tờ',
    );
    await day('2026-08-06');
    await decides('Trần Văn Đệ');
    await day('2026-08-07');
    await returns('Trần Văn Đệ');
    await decides('Sơn Thị Út');
    await counts({ 'Đang giải quyết': 2, 'Trễ hạn': 0, 'Chờ trả kết quả': 1 });
  });

  it('in the second week the paper comes, and an apology gives one who has to wait a new date', async () => {
    await day('2026-08-10');
    await does('Lý Thị Lan', 'Nhận đủ bổ sung', {}, 'đang xử lý');
    await returns('Sơn Thị Út');
    await receives('Thạch Sơn');
    await receives('Kim Sa Rết');
    await counts({ 'Đang giải quyết': 3, 'Trễ hạn': 0, 'Chờ trả kết quả': 0 });
    await day('2026-08-11');
    await handsOver('Thạch Sơn');
    await handsOver('Kim Sa Rết');
    await day('2026-08-12', 'truongbophan');
    await does(
      'Kim Sa Rết',
      'Xin lỗi, hẹn lại ngày trả',
      { 'Lý do': 'Chờ xác minh ở nơi khác', 'Ngày hẹn lại': '2026-08-18' },
      'đang xử lý',
    );
    await day('2026-08-13');
    await decides('Lý Thị Lan');
    await decides('Thạch Sơn');
    await day('2026-08-14');
    await returns('Lý Thị Lan');
    await returns('Thạch Sơn');
    await counts({ 'Đang giải quyết': 1, 'Trễ hạn': 0, 'Chờ trả kết quả': 0 });
  });

  it('in the third week the new date passes too: it is late until its cause is written down', async () => {
    await day('2026-08-17');
    await receives('Lâm Thị Hoa');
    await receives('Danh Thị Mai');
    await day('2026-08-18');
    await handsOver('Lâm Thị Hoa');
    await handsOver('Danh Thị Mai');
    await counts({ 'Đang giải quyết': 3, 'Trễ hạn': 0 });
    await day('2026-08-19');
    await counts({ 'Đang giải quyết': 3, 'Trễ hạn': 1 });
    await day('2026-08-20');
    await decides('Kim Sa Rết');
    await decides('Lâm Thị Hoa');
    await decides('Danh Thị Mai');
    await day('2026-08-21');
    await returns('Lâm Thị Hoa');
    await explains('Kim Sa Rết');
    await returns('Kim Sa Rết');
    await page.getByText(/^Trễ hạn so với ngày hẹn/).waitFor();
    await receives('Huỳnh Văn Tám');
    await counts({ 'Đang giải quyết': 2, 'Trễ hạn': 0, 'Chờ trả kết quả': 1 });
    await day('2026-08-22');
    await handsOver('Huỳnh Văn Tám');
    await returns('Danh Thị Mai');
  });
  const explains = async (fullName: string) => {
    await page.goto(`${hall.house.url}/counter/dossiers/${ids.get(fullName)}`);
    await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
    const button = page.getByRole('button', { name: 'Ghi nguyên nhân trễ hạn', exact: true });
    if (!(await button.isVisible())) await page.getByText('Việc khác', { exact: true }).click();
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nguyên nhân', { exact: true }).selectOption({ label: 'Mất điện, mất mạng' });
    await dialog.getByLabel('Loại nguyên nhân').selectOption({ label: 'khách quan' });
    await dialog.getByLabel('Bằng chứng, văn bản kèm theo', { exact: true }).fill('Thông báo cắt điện');
    await dialog.getByRole('button', { name: 'Ghi' }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('in the fourth week the made-up Saturday has counted, and after the holiday nothing is left', async () => {
    await day('2026-08-24');
    await receives('Võ Văn Chín');
    await receives('Phạm Thị Mười');
    await day('2026-08-25');
    await page.getByRole('tab', { name: 'Đến hạn hôm nay 1', exact: true }).click();
    await page.getByRole('row').filter({ hasText: 'Huỳnh Văn Tám' }).waitFor();
    await decides('Huỳnh Văn Tám');
    await handsOver('Võ Văn Chín');
    await handsOver('Phạm Thị Mười');
    await day('2026-08-26');
    await returns('Huỳnh Văn Tám');
    await day('2026-08-27');
    await decides('Võ Văn Chín');
    await decides('Phạm Thị Mười');
    await day('2026-08-28');
    await returns('Võ Văn Chín');
    await counts({ 'Đang giải quyết': 1, 'Trễ hạn': 0, 'Chờ trả kết quả': 1 });
    await day('2026-09-03');
    await returns('Phạm Thị Mười');
    await counts({ 'Đang giải quyết': 0, 'Trễ hạn': 0, 'Chờ trả kết quả': 0 });

    await page.getByRole('tab', { name: 'Tất cả' }).click();
    await eventually(() => page.getByRole('row').count()).toBe(1 + ids.size);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
