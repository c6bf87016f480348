import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './house/eventually.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { administrator } from './people/administrator.ts';
import { citizen } from './people/citizen.ts';
import { clerk } from './people/clerk.ts';
import { oneLine } from './people/one-line.ts';
import { visitor } from './people/visitor.ts';

const firstPassword = 'mat khau ngay dau tien';
const ownPassword = 'mot cau ngan de nho';

describe('an administrator who sets the shop up', () => {
  let hall: Hall;
  let page: Page;
  let duy: ReturnType<typeof administrator>;
  beforeAll(async () => {
    hall = await openHall();
    page = (await hall.open('/counter/')).page;
    duy = administrator(page);
    await clerk(page).signsIn('quantri');
    await page.getByRole('link', { name: 'Quản trị' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
  });
  afterAll(() => hall?.close());

  it('adds a ninth counter and gives it a sector', async () => {
    await duy.opensPage('Quầy và lĩnh vực');
    await duy.presses('Thêm quầy');
    expect(await duy.dialog.getByLabel('Số quầy', { exact: true }).inputValue()).toBe('9');
    await duy.writes({ 'Tên quầy': 'Bảo hiểm y tế', 'Vị trí': 'Khu C' });
    await duy.confirms();
    await page.getByRole('row', { name: /^9 Bảo hiểm y tế Khu C Chưa phân lĩnh vực/ }).waitFor();

    await page.getByRole('checkbox', { name: /^Bảo hiểm y tế.* ở quầy 9$/ }).check();
    await duy.saves('Lưu lĩnh vực và phân quầy');
    await page.getByRole('row', { name: /^9 Bảo hiểm y tế Khu C Bảo hiểm y tế Đang dùng/ }).waitFor();
  });

  it('changes the hours of a day, and is told when they are impossible', async () => {
    await duy.opensPage('Giờ làm việc');
    const closes = page.getByLabel('Thứ Sáu, giờ đóng').last();

    await closes.fill('12:30');
    await page.getByText('Giờ đóng phải sau giờ mở.').waitFor();
    expect(await page.getByRole('button', { name: 'Lưu giờ làm việc' }).isDisabled()).toBe(true);
    await closes.fill('16:30');
    await duy.saves('Lưu giờ làm việc');

    await page.reload();
    await eventually(() => page.getByLabel('Thứ Sáu, giờ đóng').last().inputValue()).toBe('16:30');
  });

  it('adds a priority class, and the kiosk asks for it', async () => {
    await duy.opensPage('Ưu tiên, thứ tự gọi');
    await duy.presses('Thêm diện ưu tiên');
    await duy.writes({
      'Tên tiếng Việt': 'Nhà giáo',
      'Tên tiếng Anh': 'Teachers',
      'Căn cứ': 'Nội quy của Bộ phận Tiếp nhận và Trả kết quả',
      'Thứ tự': '3',
    });
    await duy.confirms();
    await page.getByRole('row', { name: /Nhà giáo/ }).waitFor();

    const kiosk = (await hall.open('/kiosk/')).page;
    const teacher = citizen(kiosk);
    await teacher.touches(/Chạm để lấy số/);
    await teacher.turnsPagesTo('Bảo hiểm y tế');
    await teacher.chooses('Bảo hiểm y tế');
    await teacher.touches('Tôi không chắc – lấy số cho lĩnh vực này');
    await teacher.touches('Nhà giáo');
    expect(await teacher.number()).toBe('P001');
    await teacher.reads('Ưu tiên');
  });

  it('adds a clerk, who chooses a password at the first sign-in and opens the new counter', async () => {
    await duy.opensPage('Nhân sự');
    await duy.presses('Thêm người');
    await duy.writes({
      'Họ và tên': 'Lê Thị Mỹ Hạnh',
      'Tên đăng nhập': 'my.hanh',
      'Mật khẩu ban đầu': firstPassword,
    });
    await duy.dialog.getByLabel('Cơ quan cử đến').selectOption({ label: 'Bảo hiểm xã hội huyện Mỹ Xuyên' });
    await duy.confirms();
    await page.getByRole('row', { name: /Lê Thị Mỹ Hạnh my\.hanh/ }).waitFor();

    const desk = (await hall.open('/counter/')).page;
    const hanh = clerk(desk);
    await hanh.signsIn('my.hanh', firstPassword);
    await desk.getByRole('heading', { level: 1, name: 'Đặt mật khẩu mới' }).waitFor();
    await desk.getByLabel('Mật khẩu hiện tại').fill(firstPassword);
    await desk.getByLabel('Mật khẩu mới', { exact: true }).fill(ownPassword);
    await desk.getByLabel('Nhập lại mật khẩu mới').fill(ownPassword);
    await desk.keyboard.press('Enter');
    await hanh.opensCounter(9);
    await hanh.row('P001').filter({ hasText: 'Ưu tiên: Nhà giáo' }).waitFor();
  });

  it('issues a token for a board, and the link opens it', async () => {
    await duy.opensPage('Thiết bị');
    await duy.presses('Thêm thiết bị');
    await duy.dialog.getByRole('radio', { name: /^Màn hình sảnh/ }).check();
    await duy.writes({ 'Tên thiết bị': 'Cửa chính' });
    await duy.presses('Cấp mã');
    const link = await duy.dialog.getByLabel('Đường dẫn mở trên thiết bị').inputValue();
    await duy.confirms();
    await page.getByRole('row', { name: /Cửa chính/ }).waitFor();

    expect(link).toContain(`${hall.house.url}/board/#device=`);
    const { page: board } = await hall.open(link.replace(hall.house.url, ''));
    await eventually(() => visitor(board).counter(9)).toBe('Quầy 9 Sẵn sàng');
    await board.getByText('Trực tuyến').waitFor();
    expect(board.url()).not.toContain('device=');
  });

  it('finds each change in the journal, with who did it', async () => {
    await duy.opensPage('Nhật ký');
    const lines = page.getByRole('main').getByRole('listitem');
    await lines.filter({ hasText: 'cấp mã cho màn hình sảnh' }).waitFor();
    await takePicture(page, 'journal');
    const told = (await lines.allInnerTexts()).map(oneLine).map((line) => line.replace(/^\d\d:\d\d /, ''));

    expect(told).toEqual(
      expect.arrayContaining([
        'Châu Quốc Duy thêm quầy 9',
        'Châu Quốc Duy sửa lĩnh vực của quầy 9',
        'Châu Quốc Duy đặt giờ làm việc, 10 khung giờ trong tuần',
        'Châu Quốc Duy thêm diện ưu tiên Nhà giáo',
        'Châu Quốc Duy thêm Lê Thị Mỹ Hạnh, vai trò cán bộ tiếp nhận',
        'Lê Thị Mỹ Hạnh mở quầy 9',
        'Châu Quốc Duy cấp mã cho màn hình sảnh',
      ]),
    );
  });

  it('nothing broke on any screen meanwhile, and none asked a stranger', () => {
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
