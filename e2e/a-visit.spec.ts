import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './house/eventually.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { citizen } from './people/citizen.ts';
import { clerk } from './people/clerk.ts';
import { visitor } from './people/visitor.ts';

describe('a visit with two matters of two agencies', () => {
  let hall: Hall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall?.close());

  it('takes one number, is called to both counters in turn, and never to both at once', async () => {
    const kiosk = (await hall.open('/kiosk/')).page;
    const board = (await hall.open('/board/')).page;
    const civil = (await hall.open('/counter/')).page;
    const insurance = (await hall.open('/counter/')).page;
    const inHall = visitor(board);

    // Given a mother who wants a birth registered and a health insurance card, and two clerks at their counters.
    const number = await takesOneNumberForTwo(kiosk);
    await clerk(civil).signsIn('hotich');
    await clerk(civil).opensCounter(1);
    await clerk(insurance).signsIn('bhxh');
    await clerk(insurance).opensCounter(8);

    // When the registrar calls, then the whole hall sees it and the other clerk cannot call.
    await clerk(civil).row(number).filter({ hasText: 'Ưu tiên: Người cao tuổi' }).waitFor();
    await clerk(civil).presses('F2');
    await clerk(civil).isCalling(number);
    await eventually(inHall.newestCall).toBe(`Mời số ${number} đến Quầy 1`);
    expect(await heightOf(board, number)).toBeGreaterThan(200);
    expect(await heightOf(board, 'Quầy 1')).toBeGreaterThan(80);
    await takePicture(board, 'board-first-call');
    await cannotCallWhoIsElsewhere(insurance, number);

    await clerk(civil).presses('F4');
    await clerk(civil).isServing(number);
    await takePicture(civil, 'counter-serving');
    await clerk(insurance).row(number).filter({ hasText: 'Đang ở quầy 1' }).waitFor();
    await clerk(civil).presses('F8');
    await clerk(civil).isFree();

    // Then the same number is free for its second stop.
    await clerk(insurance).presses('F2');
    await clerk(insurance).isCalling(number);
    await eventually(inHall.newestCall).toBe(`Mời số ${number} đến Quầy 8`);
    await takePicture(board, 'board-second-call');
    await clerk(insurance).presses('F4');
    await clerk(insurance).isServing(number);
    await clerk(insurance).presses('F8');
    await clerk(insurance).isFree();

    await eventually(inHall.lastCalls).toHaveLength(2);
    const [newer, older] = await inHall.lastCalls();
    expect(newer).toContain(`${number} Quầy 8`);
    expect(older).toContain(`${number} Quầy 1`);
    await clerk(insurance).reads('Chưa có ai chờ');

    // A board that is switched on only now says the same as the one that followed all along.
    const late = visitor((await hall.open('/board/')).page);
    await eventually(late.newestCall).toBe(await inHall.newestCall());
    expect(await late.lastCalls()).toEqual(await inHall.lastCalls());
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});

/** At the kiosk: a search without accents, then a second matter by its sector, one question, one number. */
async function takesOneNumberForTwo(kiosk: Page): Promise<string> {
  const mother = citizen(kiosk);
  await mother.touches(/Chạm để lấy số/);
  await mother.touches('Tìm thủ tục theo tên hoặc mã số');
  await mother.types('dang ky khai sinh');
  await mother.chooses('Đăng ký khai sinh');
  await mother.reads('Giấy tờ cần có');
  await mother.touches('Chọn thêm thủ tục khác');
  await mother.turnsPagesTo('Bảo hiểm y tế');
  await mother.chooses('Bảo hiểm y tế');
  await mother.chooses('Cấp thẻ bảo hiểm y tế');
  await mother.touches('Lấy số');
  await mother.reads('Ông/Bà đã chọn 2 thủ tục, 2 lĩnh vực – 1 số cho tất cả');
  await takePicture(kiosk, 'kiosk-basket');
  await mother.touches('Lấy số');
  await mother.reads('Ông/Bà có thuộc diện ưu tiên không?');
  await mother.touches('Người cao tuổi');
  const number = await mother.number();
  await takePicture(kiosk, 'kiosk-ticket');
  expect(number).toBe('A001');
  const stops = await mother.stops();
  expect(stops).toHaveLength(2);
  expect(stops[0]).toContain('Hộ tịch');
  expect(stops[1]).toContain('Bảo hiểm y tế');
  await mother.reads('Giữ số này cho mọi thủ tục');
  return number;
}

/** Busy elsewhere: the row says where, F2 says why not, and calling out of turn is not offered. */
async function cannotCallWhoIsElsewhere(desk: Page, number: string): Promise<void> {
  const other = clerk(desk);
  await other.row(number).filter({ hasText: 'Đang ở quầy 1' }).waitFor();
  await other.insists('F2');
  await other.reads('Những người đang chờ đều đang được tiếp ở quầy khác.');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await desk.getByRole('dialog').getByText('Đang ở quầy 1').waitFor();
  const confirm = desk.getByRole('dialog').locator('button[type="submit"]');
  expect(await confirm.isDisabled()).toBe(true);
  await desk.keyboard.press('Escape');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
}

async function heightOf(board: Page, text: string): Promise<number> {
  const box = await visitor(board).newest.getByText(text, { exact: true }).boundingBox();
  return box?.height ?? 0;
}
