import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { clerk } from './people/clerk.ts';
import { visitor } from './people/visitor.ts';

describe("a clerk's day, by keyboard alone", () => {
  let hall: Hall;
  let shop: DemoShop;
  let desk: Page;
  let board: Page;
  let saRy: ReturnType<typeof clerk>;
  let inHall: ReturnType<typeof visitor>;

  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    await shop.changes({ callRules: { callsBeforeMissed: 2, secondsBeforeMissed: 0 } });
    board = (await hall.open('/board/')).page;
    desk = (await hall.open('/counter/')).page;
    saRy = clerk(desk);
    inHall = visitor(board);
    await saRy.signsIn('hotich');
    await saRy.opensCounter(1);
  });
  afterAll(() => hall?.close());

  /** Somebody comes, is called and stands at the counter. */
  async function serves(...sectors: string[]): Promise<string> {
    const { label } = await shop.takes(...sectors);
    await saRy.row(label).waitFor();
    await saRy.presses('F2');
    await saRy.isCalling(label);
    await saRy.presses('F4');
    await saRy.isServing(label);
    return label;
  }
  async function finishes(): Promise<void> {
    await saRy.presses('F8');
    await saRy.isFree();
  }

  it('who does not come is called twice, marked missed, and comes back without a new number', async () => {
    const { label } = await shop.takes('ho-tich');
    await saRy.row(label).waitFor();
    await saRy.presses('F2');
    await saRy.isCalling(label);

    await saRy.insists('F7');
    await saRy.reads('Chưa thể ghi vắng: cần gọi thêm 1 lần.');
    await saRy.presses('F3');
    await eventually(inHall.newestCall).toBe(`Mời lại số ${label} đến Quầy 1`);
    await saRy.presses('F7');
    await saRy.isFree();
    await eventually(async () => (await inHall.lastCalls())[0]).toContain('vắng');

    await saRy.looksAt('Vắng');
    await saRy.enters('Đã quay lại');
    await saRy.looksAt('Đang chờ');
    await saRy.row(label).filter({ hasText: 'Được xếp lên đầu' }).waitFor();
    await saRy.presses('F2');
    await saRy.isCalling(label);
    await eventually(inHall.newestCall).toBe(`Mời số ${label} đến Quầy 1`);
    await saRy.presses('F4');
    await saRy.isServing(label);
    await finishes();
  });

  it('who goes to make copies is set aside with a place and a time, and is served again without a call', async () => {
    const label = await serves('ho-tich');

    await saRy.presses('F9');
    await saRy.chooses('Đi photo giấy tờ');
    await desk.keyboard.press('Enter');
    await saRy.isFree();
    await eventually(() => inHall.counter(1)).toBe('Quầy 1 Sẵn sàng');
    await saRy.looksAt('Tạm giữ');
    await saRy
      .row(label)
      .filter({ hasText: 'Phòng photo' })
      .filter({ hasText: 'của Thạch Thị Sa Ry' })
      .waitFor();
    await saRy.enters('Tiếp tục');
    await saRy.isServing(label);

    await eventually(() => inHall.counter(1)).toContain(label);
    await finishes();
    await saRy.looksAt('Đang chờ');
  });

  it('a number set aside here may be served elsewhere, and stays there on the board when it waits here again', async () => {
    const label = await serves('ho-tich', 'bhyt');
    await saRy.presses('F9');
    await saRy.chooses('Đi photo giấy tờ');
    await desk.keyboard.press('Enter');
    await saRy.isFree();
    const insurance = await hall.api.signIn('bhxh');
    const at8 = { params: { counterId: shop.counterId(8) } };
    await hall.api.ask('POST /counters/:counterId/shift', insurance, { ...at8, body: {} });
    const { callId } = await hall.api.ask('POST /counters/:counterId/calls', insurance, { ...at8, body: {} });
    await eventually(inHall.newestCall).toBe(`Mời số ${label} đến Quầy 8`);

    await saRy.looksAt('Tạm giữ');
    await saRy.enters('Trả về hàng chờ');
    await saRy.looksAt('Đang chờ');
    await saRy.row(label).filter({ hasText: 'Đang ở quầy 8' }).waitFor();

    const other = await shop.takes('cong-an-cu-tru');
    await board.getByText('1 người').first().waitFor();
    expect(other.label).not.toBe(label);
    expect(await inHall.counter(8)).toContain(label);
    expect(await inHall.newestCall()).toBe(`Mời số ${label} đến Quầy 8`);
    if (callId === null) throw new Error('nobody was called to counter 8');
    await hall.api.ask('POST /calls/:callId/arrival', insurance, { params: { callId }, body: {} });
    await hall.api.ask('POST /calls/:callId/finish', insurance, { params: { callId }, body: {} });
    await saRy.presses('F2');
    await saRy.isCalling(label);
    await saRy.presses('F4');
    await saRy.isServing(label);
    await finishes();
  });

  it('who came to the wrong sector is transferred and keeps the number', async () => {
    const land = await hall.api.signIn('datdai');
    const at3 = { params: { counterId: shop.counterId(3) } };
    await hall.api.ask('POST /counters/:counterId/shift', land, { ...at3, body: {} });
    const label = await serves('ho-tich');

    await saRy.presses('F6');
    await saRy.picks('Lĩnh vực', 'Đất đai');
    await saRy.chooses('Lấy nhầm lĩnh vực');
    await desk.keyboard.press('Enter');
    await saRy.isFree();

    const { queue } = await hall.api.ask('GET /counters/:counterId/desk', land, at3);
    expect(queue).toMatchObject([{ label, sector: 'dat-dai', transferredFrom: 'ho-tich' }]);
    const called = await hall.api.ask('POST /counters/:counterId/calls', land, { ...at3, body: {} });
    expect(called).toMatchObject({ label, state: 'called' });
    await eventually(inHall.newestCall).toBe(`Mời số ${label} đến Quầy 3`);
  });

  it('somebody is called out of turn only with a reason, and the screen says how many are passed over', async () => {
    const first = await shop.takes('ho-tich');
    const second = await shop.takes('chung-thuc');
    const third = await shop.takes('ho-tich');
    await saRy.row(third.label).waitFor();

    for (const _row of [first, second, third]) await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    const dialog = desk.getByRole('dialog', { name: new RegExp(third.label) });
    await dialog.getByText('Gọi số này sẽ vượt 2 người đang chờ trước.').waitFor();
    await desk.keyboard.press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    await saRy.chooses('Người yếu, khó chờ lâu');
    await desk.keyboard.press('Enter');
    await saRy.isCalling(third.label);
    await saRy.reads('Cán bộ chọn gọi ngoài lượt');
    await saRy.presses('F4');
    await saRy.isServing(third.label);

    // F2 is the key of the whole day: it finishes and calls the one whose turn it is.
    await saRy.presses('F2');
    await saRy.isCalling(first.label);
    await saRy.presses('F4');
    await saRy.isServing(first.label);
    await saRy.presses('F2');
    await saRy.isCalling(second.label);
    await saRy.presses('F4');
    await saRy.isServing(second.label);
    await finishes();
  });

  it('a press too early is taken back within five seconds, on the board as well', async () => {
    const label = await serves('ho-tich');

    await saRy.presses('F8');
    await saRy.isFree();
    await desk.keyboard.press('Control+z');
    await saRy.isServing(label);
    await eventually(() => inHall.counter(1)).toContain(label);
    await finishes();

    const next = await shop.takes('ho-tich');
    await saRy.row(next.label).waitFor();
    await saRy.presses('F2');
    await saRy.isCalling(next.label);
    await eventually(inHall.newestCall).toContain(next.label);
    await saRy.enters(/^Hoàn tác/);
    await saRy.isFree();
    await saRy.row(next.label).waitFor();
    await eventually(() => inHall.counter(1)).toBe('Quầy 1 Sẵn sàng');
    await eventually(inHall.newestCall).not.toContain(next.label);
    await saRy.presses('F2');
    await saRy.isCalling(next.label);
    await saRy.presses('F4');
    await saRy.isServing(next.label);
    await finishes();
  });

  it('a pause has a reason, and the board says that the counter rests', async () => {
    await saRy.presses('F10');
    await saRy.chooses('Họp');
    await desk.keyboard.press('Enter');

    await saRy.reads('Tạm nghỉ · Họp');
    await eventually(() => inHall.counter(1)).toBe('Quầy 1 Tạm nghỉ');
    await saRy.insists('F2');
    await saRy.reads('Quầy đang tạm nghỉ. Bấm F10 để làm tiếp.');

    await saRy.presses('F10');
    await saRy.isFree();
    await eventually(() => inHall.counter(1)).toBe('Quầy 1 Sẵn sàng');
  });

  it('a button of a tab that was left behind is refused in words, and the tab finds the truth again', async () => {
    const { label } = await shop.takes('ho-tich');
    await saRy.row(label).waitFor();
    await saRy.presses('F2');
    await saRy.isCalling(label);
    const forgotten = await desk.context().newPage();
    await forgotten.goto(`${hall.house.url}/counter/`);
    const left = clerk(forgotten);
    await left.isCalling(label);
    await forgotten.route('**/desk', (route) => route.abort());
    await desk.bringToFront();
    await saRy.presses('F4');
    await saRy.isServing(label);
    await finishes();

    await forgotten.bringToFront();
    await left.presses('F4');
    await forgotten.getByRole('alert').filter({ hasText: 'Lượt gọi này đã kết thúc.' }).waitFor();
    expect(await forgotten.getByRole('main').innerText()).not.toMatch(/call-ended|\b40\d\b/);
    await forgotten.unroute('**/desk');
    await left.isFree();
    await forgotten.close();
  });

  it('nothing broke on any screen meanwhile, and none asked a stranger', () => {
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
