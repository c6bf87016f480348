import { type OwnServer, ownServer } from '@motcua/db/testing/own-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type DossierLife, meetDossiers } from './house/meet-dossiers.ts';
import { moveHouseTo } from './house/move-house-to.ts';
import { patienceMs, sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';

// The justice desk asks the police and the land office at once and the tax branch after them, in August 2026.

describe('agencies work on a dossier', () => {
  let server: OwnServer;
  let hall: Hall;
  let page: Page;
  let life: DossierLife;
  let dossierId: string;
  const looking = startLooking();
  const police = 'Công an huyện Mỹ Xuyên';
  const land = 'Chi nhánh Văn phòng đăng ký đất đai huyện Mỹ Xuyên';
  const tax = 'Chi cục Thuế huyện Mỹ Xuyên';

  beforeAll(async () => {
    server = await ownServer();
    vi.stubEnv('DATABASE_URL', server.url);
    hall = await openHall();
    life = await meetDossiers(hall.api);
    await on('2026-08-21T08:00');
    dossierId = await life.receives('Lý Thị Lan', '094187002222');
    await life.handsOver(dossierId);
    page = (await hall.open('/counter/')).page;
    await page.clock.setFixedTime('2026-08-21T08:10:00+07:00');
  });
  afterAll(async () => {
    await hall?.close();
    await server?.stop();
    vi.unstubAllEnvs();
  });

  const on = async (moment: string) => {
    await moveHouseTo({ databaseUrl: server.url, url: hall.house.url }, `${moment}:00+07:00`);
    await page?.clock.setFixedTime(`${moment}:00+07:00`);
  };
  const comesIn = async (username: string, path = `/dossiers/${dossierId}`) => {
    await page.context().clearCookies();
    await page.goto(`${hall.house.url}/counter${path}`);
    await clerk(page).signsIn(username);
  };
  const look = async (name: string) => {
    await looking.lookAt(page, name, 'height');
    await page.setViewportSize({ width: 1920, height: 1080 });
    await looking.lookAt(page, `${name}, large`, 'height');
    await page.setViewportSize(sizes.counter);
  };
  const steps = () => page.getByRole('region', { name: 'Các bước liên thông' });
  const stepOf = (agency: string) => steps().getByRole('listitem').filter({ hasText: agency });
  const writes = async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const fillsStep = async (number: number, agency: string, question: string) => {
    const row = page.getByRole('group', { name: `Bước ${number}`, exact: true });
    await row.getByLabel('Cơ quan').selectOption({ label: agency });
    await row.getByLabel('Nội dung cần hỏi').fill(question);
  };
  const stands = (state: string) => page.locator('.dossier-stands').getByText(state).waitFor();

  it('the handler plans the steps: two agencies at once, and one after them', async () => {
    await comesIn('hotich');
    await steps().getByText('Chưa có cơ quan nào được lấy ý kiến.').waitFor();
    await steps().getByRole('button', { name: 'Lập các bước' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thêm bước' }).click();
    await dialog.getByRole('button', { name: 'Thêm bước' }).click();
    await fillsStep(1, police, 'Người này có cư trú tại địa phương không?');
    await fillsStep(2, land, 'Thửa đất có tranh chấp không?');
    await dialog.getByLabel('Bắt đầu').nth(1).selectOption({ label: 'cùng lúc với bước trên' });
    await fillsStep(3, tax, 'Có nợ nghĩa vụ tài chính không?');
    await look('planning steps');
    await writes();

    await stepOf(police).getByText('đang chờ trả lời').waitFor();
    await stepOf(land).getByText('đang chờ trả lời').waitFor();
    await stepOf(tax).getByText('chưa bắt đầu').waitFor();
    await stepOf(police).getByText('Vì sao hạn này?').click();
    await stepOf(police)
      .getByText(/Thứ Bảy, 22\/08\/2026: ngày làm việc thứ 1, làm bù/)
      .waitFor();
    await stands('cơ quan được hỏi ý kiến');
    expect(await page.getByRole('button', { name: 'Có kết quả', exact: true }).count()).toBe(0);
    await look('steps at once');
  });

  it('the police desk finds it among what it is asked, sees its own part only and answers', async () => {
    await comesIn('congan', '/dossiers?list=asked');
    await page.getByRole('tab', { name: 'Được hỏi 1', selected: true }).waitFor();
    await look('asked of us');
    await page.getByRole('link', { name: /^H51/ }).click();
    await steps().getByText('Cơ quan của Ông/Bà được lấy ý kiến').waitFor();
    expect(await steps().getByRole('listitem').filter({ hasText: 'hạn' }).count()).toBe(1);
    expect(await page.getByText(land).count()).toBe(0);
    await look('a guest of a dossier');
    await steps()
      .getByRole('button', { name: `Ghi trả lời của ${police}` })
      .click();
    await page.getByLabel('Nội dung trả lời', { exact: true }).fill('Có cư trú, không có ý kiến khác');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click();
    // Whoever has answered does not see it any more.
    await page.getByText('Hồ sơ này không còn chờ cơ quan của Ông/Bà').waitFor();
  });

  it('who does not answer in time is late by its own clock, and only the head goes on without', async () => {
    await on('2026-08-25T08:00');
    await comesIn('hotich');
    await stepOf(police).getByText('đã trả lời').waitFor();
    await stepOf(land).getByText('quá hạn', { exact: true }).waitFor();
    expect(await steps().getByRole('button', { name: 'Cho đi tiếp dù chưa trả lời' }).count()).toBe(0);
    await look('a late step');

    await comesIn('truongbophan');
    await steps().getByRole('button', { name: 'Cho đi tiếp dù chưa trả lời' }).click();
    await page.getByLabel('Lý do cho đi tiếp').fill('Đã đôn đốc hai lần, việc không phụ thuộc ý kiến này');
    await look('going on without an answer');
    await writes();
    await stepOf(land).getByText('không có trả lời').waitFor();
    await stepOf(tax).getByText('đang chờ trả lời').waitFor();
    await page.getByText(`Đi tiếp khi chưa có trả lời của ${land}`).waitFor();
  });

  it('the head gives a stuck dossier to somebody and frees it again', async () => {
    const acts = page.getByRole('region', { name: 'Việc có thể làm' });
    const reassigns = async (person: string) => {
      if (!(await acts.getByRole('button', { name: 'Phân công lại' }).isVisible()))
        await acts.getByText('Việc khác', { exact: true }).click();
      await acts.getByRole('button', { name: 'Phân công lại' }).click();
      await page.getByRole('dialog').getByRole('combobox').selectOption({ label: person });
      await writes();
    };
    await reassigns('Thạch Thị Sa Ry');
    await page.locator('.dossier-head').getByText('Thạch Thị Sa Ry').waitFor();
    await reassigns('Không ai: để trống cho người khác nhận');
    await page.locator('.dossier-head').getByText('chưa phân công').waitFor();
  });

  it('the last answer came on paper; then it is decided, and the control slip tells every step', async () => {
    await comesIn('hotich');
    await steps()
      .getByRole('button', { name: `Ghi trả lời của ${tax}` })
      .click();
    await page.getByLabel('Nội dung trả lời', { exact: true }).fill('Không nợ (công văn số 12)');
    await writes();
    await page.getByRole('button', { name: 'Có kết quả', exact: true }).click();
    await page.getByLabel('Kết quả', { exact: true }).fill('Giấy xác nhận');
    await writes();
    await stands('đã có kết quả');
    await look('all steps back');

    const paper = page.context().waitForEvent('page');
    await page
      .getByRole('link', { name: /Phiếu kiểm soát/ })
      .first()
      .click();
    const slip = (await (await paper).locator('body').innerText()).replaceAll(/\s+/g, ' ');
    for (const said of [
      'Lấy ý kiến phối hợp: chặng 1, thời hạn 2 ngày làm việc',
      'Lấy ý kiến phối hợp: chặng 2, thời hạn 2 ngày làm việc',
      'Trả lời ý kiến phối hợp',
      'Không có trả lời: Đã đôn đốc hai lần',
    ])
      expect(slip).toContain(said);
  });

  it('post that came yesterday is received for the time it came, with the reason, and the date follows it', async () => {
    await comesIn('hotich', '/receipt');
    await page.getByLabel('Cách nộp').selectOption({ label: 'Bưu chính' });
    await page.getByLabel('Họ và tên', { exact: true }).fill('Kim Thị Út');
    await page.getByRole('combobox', { name: 'Tìm thủ tục theo tên hoặc mã' }).fill('tình trạng hôn nhân');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.locator('.receipt-due-day').waitFor();
    await page.getByRole('button', { name: 'Đủ cả, mỗi loại 1 bản chính' }).click();
    const before = await page.locator('.receipt-due-day').innerText();
    await page.getByLabel('Ngày nhận').fill('24/08/2026');
    await page.getByLabel('Giờ nhận').fill('16:20');
    await vi.waitFor(
      async () => expect(await page.locator('.receipt-due-day').innerText()).not.toBe(before),
      patienceMs,
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('Xin ghi lý do ghi sau.').waitFor();
    await looking.lookAt(page, 'received at another time', 'lists');
    await page.getByLabel('Lý do ghi sau').fill('Bưu gửi đến ngoài giờ làm việc');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã tiếp nhận hồ sơ').waitFor();
    expect(await page.locator('.receipt-code strong').innerText()).toMatch(/^H51\.29\.02-260824-/);
  });

  it('a telephone typed wrongly of who was sent home is made right, and who never comes back is not received', async () => {
    const sentHome = await life.sendsHome('Kim Thị Lệ', '0912 000 333');
    await comesIn('hotich', `/receipt?dossier=${sentHome}`);
    await page.getByLabel('Điện thoại', { exact: true }).fill('0912 000 334');
    await page.getByRole('button', { name: 'Lưu thông tin đã sửa, chưa tiếp nhận' }).click();
    await page.getByText('Đã lưu thông tin đã sửa.').waitFor();
    await looking.lookAt(page, 'made right before coming again', 'lists');

    await on('2026-09-21T08:00');
    await comesIn('hotich', `/dossiers/${sentHome}`);
    await page.getByText('Đã sửa: điện thoại', { exact: true }).waitFor();
    const lapses = page.getByRole('button', { name: 'Kết thúc do quá hạn bổ sung' });
    if (!(await lapses.isVisible())) await page.getByText('Việc khác', { exact: true }).click();
    await look('the time to bring it is over');
    await lapses.click();
    await writes();
    await stands('không được tiếp nhận');
  });

  it('keeps nobody out at either size, and nothing came from elsewhere', () => {
    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
