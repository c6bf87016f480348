import { type OwnServer, ownServer } from '@motcua/db/testing/own-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { meetDossiers } from './house/meet-dossiers.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePaper } from './house/take-paper.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';

describe('the calendar changes after dates were promised', () => {
  let server: OwnServer;
  let hall: Hall;
  let head: Page;
  let administrator: Page;
  const looking = startLooking();

  beforeAll(async () => {
    server = await ownServer();
    vi.stubEnv('DATABASE_URL', server.url);
    hall = await openHall();
    const life = await meetDossiers(hall.api);
    await life.receives('Thạch Thị Sa Rương', '094187001234');
    await life.receives('Lý Minh Đức', '094187004321');
    head = await opens('truongbophan');
    administrator = await opens('quantri');
  });
  afterAll(async () => {
    await hall?.close();
    await server?.stop();
    vi.unstubAllEnvs();
  });

  async function opens(username: string): Promise<Page> {
    const { page } = await hall.open('/counter/');
    await clerk(page).signsIn(username);
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor({ state: 'hidden' });
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/calendar`);
    await page.getByRole('heading', { level: 1, name: 'Lịch làm việc' }).waitFor();
    await page.getByRole('table', { name: 'Tháng 12' }).waitFor();
    return page;
  }
  /** The first plain working day after a moment: the receipt's next day, which every term counts. */
  const nextPlainDay = async () => {
    const found = await hall.api.ask('GET /shops', await hall.api.signIn('quantri'));
    const shopId = found.shops[0]?.shopId;
    if (!shopId) throw new Error('the demonstration shop is not there');
    const day = new Date(Date.now() + 7 * 3_600_000 + 86_400_000);
    while ([0, 6].includes(day.getUTCDay()) || day.toISOString().slice(5, 10) === '11-24')
      day.setUTCDate(day.getUTCDate() + 1);
    return day.toISOString().slice(0, 10);
  };

  it('a year stands on one page, each day that is no plain one with its own sentence, by key', async () => {
    await head.getByRole('button', { name: /24\/11\/2026: nghỉ lễ, Ngày Văn hóa Việt Nam/ }).waitFor();
    await clerk(head).tabsTo(head.getByRole('button', { name: /22\/08\/2026: làm bù/ }));
    await looking.lookAt(head, 'the calendar of a year', 'height');
    await head.getByRole('button', { name: 'Năm sau' }).click();
    await head
      .getByRole('button', { name: /dự kiến, chờ thông báo/ })
      .first()
      .waitFor();
    await head.getByRole('button', { name: 'Năm trước' }).click();
    await head.getByRole('heading', { level: 2, name: 'Năm 2026' }).waitFor();
  });

  it('whoever enters a change sees what it moves, and cannot confirm it', async () => {
    await head.getByRole('button', { name: 'Nhập thay đổi' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel('Ngày', { exact: true }).fill(await nextPlainDay());
    await dialog.getByLabel('Tên ngày').fill('Nghỉ theo thông báo của tỉnh');
    await dialog.getByLabel('Căn cứ (số, ký hiệu văn bản)').fill('Công văn 100/VPCP-KGVX');
    await dialog.getByLabel('Lý do thay đổi').fill('Thông báo mới ban hành');
    await looking.lookAt(head, 'a change is entered', 'height');
    await dialog.getByRole('button', { name: 'Nhập và xem trước' }).click();

    await head.getByText('2 hồ sơ đổi ngày hẹn').waitFor();
    await head.getByText('2 phiếu hẹn đã in không còn đúng').waitFor();
    await head.getByText(/đã nhập thay đổi này. Người khác có quyền/).waitFor();
    expect(await head.getByRole('button', { name: 'Xác nhận và áp dụng' }).count()).toBe(0);
    await looking.lookAt(head, 'a change is previewed', 'height');
    await head.keyboard.press('Escape');
  });

  it('a second person confirms it, and the dates move', async () => {
    await administrator.reload();
    await administrator.getByText('Chờ Ông/Bà xem và xác nhận').waitFor();
    await administrator.getByRole('button', { name: 'Xem trước' }).click();
    await administrator.getByText('2 hồ sơ đổi ngày hẹn').waitFor();
    await administrator.getByRole('button', { name: 'Xác nhận và áp dụng' }).click();

    await administrator
      .getByText('Đã áp dụng: 2 hồ sơ đổi ngày hẹn trong 2 hồ sơ đang mở')
      .waitFor({ timeout: 30_000 });
    await looking.lookAt(administrator, 'a change is applied', 'height');
  });

  it('and it is taken back the same way', async () => {
    await administrator.getByRole('button', { name: 'Hoàn tác' }).click();
    await administrator.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
    await administrator.getByText(/đã nhập thay đổi này. Người khác có quyền/).waitFor();
    await administrator.keyboard.press('Escape');
    await administrator.getByText('Chờ người thứ hai xác nhận').waitFor();
  });

  it('on paper it is the year and its list, without anything to press', async () => {
    const sheet = await takePaper(head, 'the calendar on paper');
    expect(sheet.widthMm).toBeCloseTo(210, 0);
    expect(sheet.sheets).toBeLessThanOrEqual(2);
  });

  it('keeps nobody out, and nothing came from elsewhere', () => {
    expect(looking.seen()).toBe(4);
    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
