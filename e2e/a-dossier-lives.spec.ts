import { type OwnServer, ownServer } from '@motcua/db/testing/own-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually } from './house/eventually.ts';
import { type DossierLife, meetDossiers } from './house/meet-dossiers.ts';
import { moveHouseTo } from './house/move-house-to.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePaper } from './house/take-paper.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';

// A month of a shop: from Monday 3 August 2026 to Thursday 3 September, with a holiday and a made-up Saturday in it.

describe('a dossier lives', () => {
  let server: OwnServer;
  let hall: Hall;
  let page: Page;
  let life: DossierLife;
  let lan: string;
  let de: string;
  const looking = startLooking();

  beforeAll(async () => {
    server = await ownServer();
    vi.stubEnv('DATABASE_URL', server.url);
    hall = await openHall();
    life = await meetDossiers(hall.api);
    await on('2026-08-03T08:00');
    lan = await life.receives('Lý Thị Lan', '094187002222');
    de = await life.receives('Trần Văn Đệ', '094187001111');
    await life.receives('Sơn Thị Út', '094187003333');
    page = (await hall.open('/counter/')).page;
    await clerk(page).signsIn('hotich');
    await page.getByRole('link', { name: 'Hồ sơ', exact: true }).waitFor();
  });
  afterAll(async () => {
    await hall?.close();
    await server?.stop();
    vi.unstubAllEnvs();
  });

  const on = async (moment: string) => {
    await moveHouseTo({ databaseUrl: server.url, url: hall.house.url }, `${moment}:00+07:00`);
    if (page) {
      await page.clock.setFixedTime(`${moment}:00+07:00`);
      await page.context().clearCookies();
    }
  };
  /** A day later everybody signs in again. */
  const comesIn = async (username: string, path: string) => {
    await page.goto(`${hall.house.url}/counter${path}`);
    await clerk(page).signsIn(username);
  };
  const does = async (verb: string) => {
    await page.getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
    const button = page.getByRole('button', { name: verb, exact: true });
    if (!(await button.isVisible())) await page.getByText('Việc khác', { exact: true }).click();
    await button.click();
    await page.getByRole('dialog').waitFor();
  };
  const writes = async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const fills = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  const stands = (state: string) => page.locator('.dossier-stands').getByText(state).waitFor();

  it('the desk finds it in its lists, with the keyboard alone', async () => {
    await page.getByRole('link', { name: 'Hồ sơ', exact: true }).click();
    await page.getByRole('tab', { name: 'Đang giải quyết 3', selected: true }).waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
    await page.getByText('còn 3 ngày làm việc').first().waitFor();
    await looking.lookAt(page, 'lists of dossiers', 'height');

    await page.keyboard.press('/');
    await page.keyboard.type('ly thi lan');
    await page.getByRole('tab', { name: 'Tất cả', selected: true }).waitFor();
    await eventually(() => page.getByRole('row').count()).toBe(2);
    // A name is somebody's own, and does not stand in the address.
    expect(page.url()).not.toContain('lan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^H51\.29\.02-260803-0001$/ }).waitFor();
  });

  it('a search for what is not there says so', async () => {
    await page.getByRole('link', { name: /Về danh sách/ }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('không có ai');
    await page.getByText('Không tìm thấy hồ sơ nào khớp').waitFor();
    await looking.lookAt(page, 'nothing found', 'height');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByRole('tab', { name: 'Chờ trả kết quả 0' }).click();
    await page.getByText('Không có kết quả nào chờ trả.').waitFor();
  });

  it('it is handed over, and what is missing is asked for once, with every paper named', async () => {
    await page.goto(`${hall.house.url}/counter/dossiers/${lan}`);
    await does('Chuyển giải quyết');
    await writes();
    await stands('đang xử lý');
    await does('Yêu cầu bổ sung');
    await fills('Giấy tờ cần bổ sung', 'Bản sao giấy chứng sinh\nGiấy ủy quyền có chứng thực');
    await fills('Lý do', 'Thiếu so với thành phần hồ sơ');
    await fills('Căn cứ pháp lý', 'khoản 4 Điều 19 Nghị định 61/2018/NĐ-CP');
    await looking.lookAt(page, 'asking for a supplement', 'height');
    await writes();
    await stands('chờ bổ sung giấy tờ');
    await stands('người nộp hồ sơ');
    await page.getByText('• Giấy ủy quyền có chứng thực').waitFor();
    await page.getByText('Người nộp bổ sung').waitFor();
  });

  it('what comes back starts the term anew; the date before stays among those that were promised', async () => {
    await on('2026-08-07T10:00');
    await comesIn('hotich', `/dossiers/${lan}`);
    await does('Nhận đủ bổ sung');
    await writes();
    await stands('đang xử lý');
    const promised = page.getByRole('region', { name: 'Các ngày đã hẹn' }).getByRole('listitem');
    await eventually(() => promised.allInnerTexts()).toEqual([
      expect.stringContaining('08:00 thứ Năm, 06/08/2026'),
      expect.stringContaining('10:00 thứ Tư, 12/08/2026'),
    ]);
    await page.getByText('Vì sao?').click();
    await page.getByText(/Thứ Bảy, 08\/08\/2026: nghỉ cuối tuần, không tính/).waitFor();
    await looking.lookAt(page, 'a dossier', 'height');
  });

  it('its scans are sent from the desk and taken from there, and nothing else is', async () => {
    const file = page.locator('input[type=file]');
    await file.setInputFiles({
      name: 'giay-chung-sinh.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n'),
    });
    await page.getByRole('link', { name: 'giay-chung-sinh.pdf' }).waitFor();
    await file.setInputFiles({ name: 'x.html', mimeType: 'text/html', buffer: Buffer.from('<html>') });
    await page.getByText('Chỉ nhận tệp PDF, JPEG hoặc PNG.').waitFor();
    await file.setInputFiles({
      name: 'gia.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<html></html>'),
    });
    await page.getByText('Tệp này không nhận được').waitFor();
  });

  it('a number of a person is shown only when somebody asks for it', async () => {
    const applicant = page.getByRole('region', { name: 'Người nộp hồ sơ' });
    expect(await applicant.innerText()).not.toContain('094187002222');
    await applicant.getByRole('button', { name: 'Hiện số' }).click();
    await applicant.getByText('094187002222').waitFor();
  });

  it('on the last day it is too late for an apology, and the head is told so', async () => {
    await life.handsOver(de);
    await on('2026-08-11T08:00');
    await comesIn('truongbophan', `/dossiers/${lan}`);
    await does('Xin lỗi, hẹn lại ngày trả');
    await page.getByText(/Chỉ hẹn lại một lần/).waitFor();
    await page.keyboard.press('Escape');
    await on('2026-08-12T08:00');
    await comesIn('truongbophan', `/dossiers/${lan}`);
    await stands('đang xử lý');
    expect(await page.getByRole('button', { name: 'Xin lỗi, hẹn lại ngày trả' }).count()).toBe(0);
    expect(await life.refusal(lan)).toBe('apology-too-late');
  });

  it('whose day is over is late, in the lists and on its page, whatever anybody does', async () => {
    await on('2026-08-13T08:00');
    await comesIn('hotich', '/dossiers?list=late');
    await page.getByRole('tab', { name: 'Trễ hạn 3', selected: true }).waitFor();
    await page.getByText('quá hạn 1 ngày làm việc').waitFor();
    await looking.lookAt(page, 'late dossiers', 'height');
    await page.goto(`${hall.house.url}/counter/dossiers/${lan}`);
    await page.getByText('Chưa ghi nguyên nhân. Phải ghi trước khi kết thúc hồ sơ.').waitFor();

    await does('Có kết quả');
    await fills('Kết quả', 'Giấy khai sinh');
    await writes();
    await stands('đã có kết quả');
    await does('Trả kết quả');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByText('Hồ sơ trễ hạn: cần ghi nguyên nhân trước khi kết thúc.').waitFor();
    await looking.lookAt(page, 'no return without a cause', 'height');
    await page.keyboard.press('Escape');
  });

  it('its cause is written down with proof, and then it goes to whoever collects it', async () => {
    await does('Ghi nguyên nhân trễ hạn');
    await page.getByLabel('Nguyên nhân', { exact: true }).selectOption({ label: 'Mất điện, mất mạng' });
    await page.getByLabel('Loại nguyên nhân').selectOption({ label: 'khách quan' });
    await fills('Bằng chứng, văn bản kèm theo', 'Thông báo cắt điện ngày 12/8');
    await writes();
    await page.getByText('Căn cứ: Thông báo cắt điện ngày 12/8').waitFor();

    await on('2026-09-03T08:00');
    await comesIn('hotich', `/dossiers/${lan}`);
    await does('Trả kết quả');
    await fills('Người nhận kết quả', 'Lý Văn Hai');
    await page.getByLabel(/^Giấy ủy quyền nhận thay/).fill('Giấy ủy quyền số 7');
    await writes();
    await stands('đã trả kết quả');
    await page.getByText('Người nhận kết quả: Lý Văn Hai').waitFor();
    await page.getByText('Trễ hạn so với ngày hẹn 10:00 thứ Tư, 12/08/2026.').waitFor();
    await looking.lookAt(page, 'a returned dossier', 'height');
  });

  it('the lists are printed on a sheet that lies on its side', async () => {
    await page.goto(`${hall.house.url}/counter/dossiers?list=late`);
    await page.getByRole('row').nth(1).waitFor();
    const sheet = await takePaper(page, 'lists on paper');
    expect(sheet.widthMm).toBeCloseTo(297, 0);
  });

  it('the police desk sees none of it, not by its address either', async () => {
    await page.context().clearCookies();
    await comesIn('congan', '/dossiers?list=all');
    await page.getByText('Chưa có hồ sơ nào.').waitFor();
    await page.goto(`${hall.house.url}/counter/dossiers/${lan}`);
    await page.getByRole('alert').waitFor();
    await looking.lookAt(page, 'not for this desk', 'height');
  });

  it('reads the same in English, keeps nobody out, and nothing came from elsewhere', async () => {
    await page.context().clearCookies();
    await comesIn('hotich', '/dossiers?list=late');
    await page.getByRole('row').nth(1).waitFor();
    await page.locator('.account-name').click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^Late 2/ }).waitFor();
    await looking.lookAt(page, 'lists in English', 'height');
    await page.getByRole('link', { name: /^H51/ }).first().click();
    await page.getByRole('heading', { name: 'What can be done' }).waitFor();
    await looking.lookAt(page, 'a dossier in English', 'height');

    expect(looking.seen()).toBe(10);
    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
