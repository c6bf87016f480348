import { type OwnServer, ownServer } from '@motcua/db/testing/own-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually } from './house/eventually.ts';
import { type DossierLife, meetDossiers } from './house/meet-dossiers.ts';
import { moveHouseTo } from './house/move-house-to.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { startLooking } from './looks/look-at.ts';
import { administrator } from './people/administrator.ts';
import { clerk } from './people/clerk.ts';

// From Friday 21 August 2026 to the week after: hours that change, reminders and causes of the shop's own, and a dossier
// that is late because another agency was.

describe('a shop sets its deadlines', () => {
  let server: OwnServer;
  let hall: Hall;
  let page: Page;
  let life: DossierLife;
  let dossierId: string;
  const looking = startLooking();

  beforeAll(async () => {
    server = await ownServer();
    vi.stubEnv('DATABASE_URL', server.url);
    hall = await openHall();
    life = await meetDossiers(hall.api);
    page = (await hall.open('/counter/')).page;
    await on('2026-08-21T10:00');
  });
  afterAll(async () => {
    await hall?.close();
    await server?.stop();
    vi.unstubAllEnvs();
  });

  const on = async (moment: string) => {
    await moveHouseTo({ databaseUrl: server.url, url: hall.house.url }, `${moment}:00+07:00`);
    await page.clock.setFixedTime(`${moment}:00+07:00`);
    await page.context().clearCookies();
  };
  const comesIn = async (username: string, path: string) => {
    await page.context().clearCookies();
    await page.goto(`${hall.house.url}/counter${path}`);
    await clerk(page).signsIn(username);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const duy = () => administrator(page);

  it('hours hold from a day on, and can be taken back before it', async () => {
    await comesIn('quantri', '/admin/my-xuyen/hours');
    await page.getByLabel('Thứ Sáu, giờ đóng').last().fill('16:30');
    await page.getByLabel('Áp dụng từ ngày').fill('2026-08-20');
    await page.getByText('Xin chọn hôm nay hoặc một ngày sau đó.').waitFor();
    expect(await page.getByRole('button', { name: 'Lưu giờ làm việc' }).isDisabled()).toBe(true);
    await page.getByLabel('Áp dụng từ ngày').fill('2026-09-07');
    await duy().saves('Lưu giờ làm việc');
    await page.getByText('sắp áp dụng').waitFor();
    expect(await page.getByLabel('Thứ Sáu, giờ đóng').last().inputValue()).toBe('17:00');
    await looking.lookAt(page, 'opening hours over time', 'height');

    await page.getByRole('button', { name: /^Hủy giờ làm việc áp dụng từ thứ Hai/ }).click();
    await duy().confirms();
    await page.getByText('sắp áp dụng').waitFor({ state: 'detached' });
  });

  it('hours that are set while a dossier is open wait for a second person', async () => {
    dossierId = await life.receives('Lý Thị Lan', '094187002222');
    await page.reload();
    await page.getByLabel('Thứ Sáu, giờ đóng').last().fill('16:30');
    await page.getByLabel('Áp dụng từ ngày').fill('2026-09-07');
    await page.getByLabel('Lý do (không bắt buộc)').fill('Theo Quyết định 12/QĐ-UBND');
    await duy().saves('Lưu giờ làm việc');
    await page.getByText(/chờ người thứ hai xác nhận\./).waitFor();
    await looking.lookAt(page, 'opening hours that wait', 'height');

    await comesIn('truongbophan', '/admin/my-xuyen/calendar');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('0 hồ sơ đổi ngày hẹn').waitFor();
    await looking.lookAt(page, 'opening hours in the preview', 'height');
    await page.getByRole('button', { name: 'Xác nhận và áp dụng' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/hours`);
    await page.getByText('sắp áp dụng').waitFor();
  });

  it('the head sets when people are reminded, until when files go on, and why dossiers are late', async () => {
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/deadlines`);
    await page.getByLabel('Nhắc người thụ lý trước hạn (ngày làm việc)').fill('2, 2');
    await page.getByText('Xin nhập 1 đến 5 số khác nhau').waitFor();
    await page.getByLabel('Nhắc người thụ lý trước hạn (ngày làm việc)').fill('2, 1');
    await page.getByLabel('Nhận đến giờ này thì giao trong ngày').fill('9h30');
    await duy().saves('Lưu mốc nhắc hạn');
    await eventually(() => page.getByLabel('Nhận đến giờ này thì giao trong ngày').inputValue()).toBe(
      '09:30',
    );
    await page.getByRole('button', { name: 'Thêm nguyên nhân' }).click();
    await page.getByLabel('Tên tiếng Việt').last().fill('Ngập nước, mưa bão');
    await page.getByRole('group', { name: 'Nguyên nhân 11' }).getByLabel('Đang dùng').uncheck();
    await page.getByRole('button', { name: 'Lưu nguyên nhân' }).click();
    await eventually(() => page.getByRole('button', { name: 'Lưu nguyên nhân' }).isDisabled()).toBe(true);
    await page.getByText('Có thay đổi chưa lưu.').waitFor({ state: 'detached' });
    await looking.lookAt(page, 'deadlines of the shop', 'height');
  });

  it('the page of a dossier says until when it goes to the department, by the hour of the shop', async () => {
    await page.goto(`${hall.house.url}/counter/dossiers/${dossierId}`);
    await page
      .getByText('Giao phòng chuyên môn chậm nhất 07:00, thứ Bảy, 22/08/2026. Nhận sau 09:30')
      .waitFor();
    await looking.lookAt(page, 'a dossier to hand over', 'height');
  });

  it('the part of an agency that answered late is explained beside the whole', async () => {
    await life.handsOver(dossierId);
    await life.consults(dossierId, 'Chi cục Thuế');
    await on('2026-08-27T09:00');
    await comesIn('truongbophan', `/dossiers/${dossierId}`);
    const card = page.getByRole('region', { name: 'Trễ hạn' });
    await card.getByText('quá 4 ngày làm việc').waitFor();
    await looking.lookAt(page, 'a late dossier with a late agency', 'height');

    await card.getByRole('button', { name: /^Giải trình phần của/ }).click();
    await page.getByLabel('Nguyên nhân', { exact: true }).selectOption({ label: 'Ngập nước, mưa bão' });
    expect(await page.getByLabel('Loại nguyên nhân').inputValue()).toBe('objective');
    await page.getByLabel('Bằng chứng, văn bản kèm theo').fill('Công văn 12/CCT');
    await looking.lookAt(page, 'the part of an agency is explained', 'height');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await card.getByText('Ngập nước, mưa bão (khách quan)').waitFor();
  });

  it('all of it is there in English', async () => {
    await page.context().clearCookies();
    await page.goto(`${hall.house.url}/counter/dossiers/${dossierId}`);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await clerk(page).signsIn('truongbophan');
    await page.getByRole('region', { name: 'Late' }).getByText('passed by 4 working days').waitFor();
    await looking.lookAt(page, 'a late dossier with a late agency en', 'height');
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/deadlines`);
    await page.getByRole('heading', { level: 1, name: 'Deadlines' }).waitFor();
    await looking.lookAt(page, 'deadlines of the shop en', 'height');
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/hours`);
    await page.getByText('to come').waitFor();
    await looking.lookAt(page, 'opening hours over time en', 'height');
  });

  it('and nobody was kept out of any of these pages', () => {
    expect(looking.faults).toEqual([]);
  });
});
