import type { DeviceId } from '@motcua/contracts/ids';
import { type BoardLook, type DeviceKind, SetNotices } from '@motcua/contracts/shops';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CutLine, layLine } from './house/cut-line.ts';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { openBrowser, openScreen, sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { pushDay } from './house/push-day.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';
import { visitor } from './people/visitor.ts';

/** A busy day of a shop with eight counters. */
const callsOfADay = 1_500;
/** A board may hold so much more at the end of the day than after its first hour. */
const mayGrow = 1.1;
/** Three missed heartbeats, and ten seconds more. */
const missedWithinMs = 16_000;

const khmer = 'សូមលោកអ្នករក្សាទុកសំបុត្រលេខរហូតដល់ចប់ការងារ។';

describe('a board all day', () => {
  let hall: Hall;
  let shop: DemoShop;
  let browser: Browser;
  let line: CutLine;
  let page: Page;
  let board: DeviceId;
  let token: string;
  const looking = startLooking();
  const faults: string[] = [];

  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    browser = await openBrowser();
    line = await layLine(hall.house.url);
    await hall.api.ask('PUT /shops/:shopId/notices', shop.administrator, {
      params: { shopId: shop.shopId },
      body: SetNotices.parse({
        notices: [
          {
            kind: 'rules',
            textVi: 'Xin Ông/Bà giữ phiếu số đến khi xong việc',
            textKm: khmer,
            textEn: 'Please keep your ticket until you are done',
          },
        ],
      }),
    });
    ({ device: board, token } = await issue('board', 'Bảng sảnh chính'));
    page = await openAs(token, sizes.board);
  });
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await hall?.close();
  });

  async function issue(kind: DeviceKind, name: string) {
    const params = { shopId: shop.shopId };
    const { device, token: shown } = await hall.api.ask('POST /shops/:shopId/devices', shop.administrator, {
      params,
      body: { kind, name },
    });
    return { device: device.deviceId, token: shown };
  }
  async function openAs(own: string, size: { width: number; height: number }, path = '/board/') {
    const screen = await openScreen(browser, size, line.url);
    screen.context.on('weberror', (error) => faults.push(error.error().message));
    await screen.page.goto(`${line.url}${path}#device=${own}`);
    return screen.page;
  }
  async function looks(look: Partial<BoardLook>): Promise<void> {
    const { devices } = await shop.settings();
    const now = devices.find(({ deviceId }) => deviceId === board);
    if (!now) throw new Error('the board is not in the list');
    await hall.api.ask('PATCH /devices/:deviceId', shop.administrator, {
      params: { deviceId: board },
      body: { setting: { ...now.setting, board: { ...now.setting.board, ...look } } },
    });
  }

  it('holds no more in the evening than in the morning, and its sentences never stop', async () => {
    await page.getByText('Trực tuyến').waitFor();
    await page.getByRole('button', { name: 'Chạm để bật âm thanh' }).click();
    await looks({ languages: ['vi', 'km', 'en'] });
    const measure = await page.context().newCDPSession(page);
    const sentences = new Set<string>();
    const day = await pushDay(hall.api, shop);
    try {
      await day.calls(callsOfADay / 3);
      const morning = await held(measure);
      // A fast machine is through its calls before many sentences could fade: then the day is longer.
      while (day.called() < callsOfADay || (sentences.size <= 3 && day.called() < 4 * callsOfADay)) {
        await day.calls(callsOfADay / 10);
        const now = page.locator('.sentence:not(.sentence-leaving)');
        sentences.add(`${await now.getAttribute('lang')}: ${await now.innerText()}`);
      }
      await eventually(() => visitor(page).newestCall()).toContain(day.newest());
      const evening = await held(measure);
      console.log(
        `${day.called()} calls in ${Math.round(day.tookMs() / 1_000)} s; heap ${mb(morning.heap)} → ${mb(evening.heap)} MB, ` +
          `nodes ${morning.nodes} → ${evening.nodes}, listeners ${morning.listeners} → ${evening.listeners}`,
      );

      expect(evening.heap).toBeLessThan(morning.heap * mayGrow);
      expect(Math.abs(evening.nodes - morning.nodes)).toBeLessThan(morning.nodes * (mayGrow - 1));
      expect(evening.listeners).toBeLessThanOrEqual(morning.listeners + 5);
      expect(sentences.size).toBeGreaterThan(3);
    } finally {
      await day.ends();
    }
  }, 400_000);

  it('says the hours, the rules and the fees, in the languages of the hall, and each fades whole', async () => {
    for (const language of ['vi', 'km', 'en'] as const) {
      await looks({ languages: [language] });
      const told = { vi: 'Giờ làm việc hôm nay', km: 'ម៉ោងធ្វើការថ្ងៃនេះ', en: 'Opening hours today' };
      const rule = { vi: 'Xin Ông/Bà giữ phiếu số', km: khmer, en: 'Please keep your ticket' };
      const now = page.locator(`.sentence:lang(${language}):not(.sentence-leaving)`);
      await expect
        .poll(() => now.innerText(), { timeout: 60_000 })
        .toMatch(new RegExp(`${told[language]}|${rule[language]}`));
      await looking.lookAt(page, `board says in ${language}`, 'nothing');
      const { fontSize } = await now.evaluate((element) => ({
        fontSize: getComputedStyle(element).fontSize,
      }));
      expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(56);
      expect(await now.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
    }
    await looks({ languages: ['vi', 'km'] });
  });

  it('shows its name when somebody looks for it, over everything and for ten seconds, as a kiosk does', async () => {
    const kiosk = await issue('kiosk', 'Ki-ốt cửa phụ');
    const other = await openAs(kiosk.token, sizes.kiosk, '/kiosk/');
    await other.getByRole('button').first().waitFor();
    for (const [screen, deviceId, name] of [
      [page, board, 'Bảng sảnh chính'],
      [other, kiosk.device, 'Ki-ốt cửa phụ'],
    ] as const) {
      await hall.api.ask('POST /devices/:deviceId/identification', shop.administrator, {
        params: { deviceId },
        body: {},
      });
      const shown = screen.getByRole('status').filter({ hasText: `Màn hình này:${name}` });
      await shown.waitFor();
      await looking.lookAt(screen, `name of ${name}`, 'nothing');
      await shown.waitFor({ state: 'detached' });
    }
    await other.context().close();
  });

  it('hangs as its wall wants it: larger, smaller, turned, upright, for some sectors', async () => {
    await shop.takes('ho-tich');
    await shop.takes('dat-dai');
    for (const zoomPercent of [80, 130, 160, 200]) {
      await looks({ zoomPercent });
      await eventually(() => zoomOf(page)).toBe(zoomPercent / 100);
      await looking.lookAt(page, `board at ${zoomPercent} percent`, 'nothing');
    }
    await looks({ zoomPercent: 100, turned: 90 });
    await eventually(() => turnOf(page)).toBe('90');
    await looking.lookAt(page, 'board turned', 'nothing');
    await page.setViewportSize({ width: 1080, height: 1920 });
    await looking.lookAt(page, 'board turned on an upright screen', 'nothing');
    await looks({ turned: 0 });
    await eventually(() => turnOf(page)).toBe('0');
    await looking.lookAt(page, 'board upright', 'nothing');
    await looks({ zoomPercent: 150 });
    await eventually(() => zoomOf(page)).toBe(1.5);
    await looking.lookAt(page, 'board upright at 150 percent', 'nothing');
    await page.setViewportSize(sizes.board);
    const [landCounters] = (await shop.settings()).counters.filter(({ sectors }) =>
      sectors.some((sector) => sector === 'dat-dai'),
    );
    await looks({ zoomPercent: 100, sectors: landCounters?.sectors.slice(0, 1) ?? null });
    const counters = page.getByRole('list', { name: 'Các quầy' }).getByRole('listitem');
    await eventually(() => zoomOf(page)).toBe(1);
    await counters.first().waitFor();
    await eventually(() => counters.count()).toBeLessThan(8);
    await looking.lookAt(page, 'board for some sectors', 'nothing');
    await looks({ sectors: null });
    await eventually(() => counters.count()).toBe(8);
  });

  it('above one counter says whose turn it is there', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await looks({ view: 'counter', counter: 3 });
    await page.getByText('Đóng quầy').waitFor();
    await looking.lookAt(page, 'counter closed', 'nothing');
    const { ask, signIn } = hall.api;
    const who = await signIn('datdai');
    const at = { params: { counterId: shop.counterId(3) }, body: {} };
    await ask('POST /counters/:counterId/shift', who, at);
    await page.getByText('Xin chờ').waitFor();
    await shop.takes('dat-dai');
    const { label, callId } = await ask('POST /counters/:counterId/calls', who, at);
    if (callId === null) throw new Error('nobody was called');
    await page.getByText('Mời vào').waitFor();
    await page.getByText(label).waitFor();
    await looking.lookAt(page, 'counter calls', 'nothing');
    await page.setViewportSize({ width: 800, height: 1280 });
    await looking.lookAt(page, 'counter calls upright', 'nothing');
    const onCall = { params: { callId }, body: {} };
    await ask('POST /calls/:callId/arrival', who, onCall);
    await page.getByText('Xin chờ').waitFor();
    await ask('POST /calls/:callId/finish', who, onCall);
    await ask('POST /counters/:counterId/pause', who, { ...at, body: { reason: 'meeting' } });
    await page.getByText('Tạm nghỉ').waitFor();
    await looking.lookAt(page, 'counter paused upright', 'nothing');
    await ask('DELETE /counters/:counterId/shift', who, { params: at.params });
    await page.setViewportSize(sizes.board);
    await looks({ view: 'hall', counter: null });
    await page.getByText('Các số đã gọi').waitFor();
  });

  it('is set and written by an administrator, with the keyboard alone', async () => {
    const { page: office } = await hall.open('/counter/');
    await clerk(office).signsIn('quantri');
    await office.getByRole('main').getByRole('listitem').first().waitFor();
    await office.goto(`${hall.house.url}/counter/admin/my-xuyen/notices`);
    await office.getByRole('button', { name: 'Thêm câu' }).click();
    await office.getByLabel('Tiếng Việt').fill('Chiều thứ Sáu nghỉ tiếp dân để họp');
    await office.getByRole('button', { name: /^Chiều thứ Sáu/ }).focus();
    await office.keyboard.press('Alt+ArrowUp');
    await looking.lookAt(office, 'notices page', 'height');
    await office.getByRole('button', { name: 'Lưu các câu' }).click();
    await office.getByText('Đã lưu').waitFor();
    expect((await shop.settings()).notices.map(({ textVi }) => textVi)).toEqual([
      'Chiều thứ Sáu nghỉ tiếp dân để họp',
      'Xin Ông/Bà giữ phiếu số đến khi xong việc',
    ]);

    await office.goto(`${hall.house.url}/counter/admin/my-xuyen/devices`);
    const row = office.getByRole('row').filter({ hasText: 'Bảng sảnh chính' });
    await row.getByRole('button', { name: /^Nhận diện/ }).click();
    await row.getByText('Đang hiện tên 10 giây').waitFor();
    await page.getByText('Màn hình này:').waitFor();
    await row.getByRole('button', { name: /^Cài đặt/ }).click();
    await office.getByRole('dialog').waitFor();
    await office.getByRole('button', { name: 'Thêm khoảng giờ' }).click();
    await looking.lookAt(office, 'board dialog', 'height');
    await office.getByLabel('Cỡ chữ (%)').fill('90');
    await office.keyboard.press('Enter');
    await office.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => zoomOf(page)).toBe(0.9);
    await looks({ zoomPercent: 100, spells: [] });
  });

  it('rests when the shop is closed, and is awake when it opens', async () => {
    await shop.closes();
    await page.locator('.resting').waitFor();
    await looking.lookAt(page, 'board rests', 'nothing');
    await looks({ restsWhenClosed: false });
    await page
      .getByText(/Đã hết giờ làm việc|Hôm nay nghỉ/)
      .first()
      .waitFor();
    await looks({ restsWhenClosed: true });
    await page.locator('.resting').waitFor();
    await shop.opens();
    await page.getByText('Các số đã gọi').waitFor();
  });

  it('that is cut off says so within five seconds, and a desk misses it without anybody asking', async () => {
    const desk = (await hall.open('/counter/')).page;
    const saRy = clerk(desk);
    await saRy.signsIn('hotich');
    await saRy.opensCounter(1);
    // Screens with the same trouble stand in one line.
    const missed = desk
      .getByRole('listitem')
      .filter({ hasText: /Bảng sảnh chính/ })
      .filter({ hasText: /đã mất liên lạc/ });
    const cutAt = Date.now();
    line.cut();
    await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).waitFor();
    const toldAfterMs = Date.now() - cutAt;
    await missed.waitFor({ timeout: missedWithinMs });
    console.log(`stale after ${toldAfterMs} ms, missed at the desk after ${Date.now() - cutAt} ms`);
    expect(toldAfterMs).toBeLessThan(5_500);

    line.mend();
    await page.getByRole('alert').filter({ hasText: 'Mất kết nối' }).waitFor({ state: 'detached' });
    await missed.waitFor({ state: 'detached' });
  });

  it('loads a newer build by itself', async () => {
    const screen = await openScreen(browser, sizes.board, line.url);
    let build: string | null = null;
    await screen.page.routeWebSocket(/\/live\//, (wire) => {
      const house = wire.connectToServer();
      house.onMessage((said) => {
        const changed = build !== null && typeof said === 'string' && said.startsWith('42["heartbeat"');
        wire.send(changed ? said.replace(/"build":"[^"]*"/, `"build":"${build}"`) : said);
      });
    });
    await screen.page.goto(`${line.url}/board/#device=${token}`);
    await screen.page.getByText('Trực tuyến').waitFor();
    await screen.page.evaluate(() => Object.assign(window, { before: true }));
    build = 'newer';
    await expect
      .poll(() => screen.page.evaluate(() => Reflect.get(window, 'before') ?? false), { timeout: 30_000 })
      .toBe(false);
    await screen.page.getByText('Các số đã gọi').waitFor();
    await screen.context.close();
  });

  it('nothing on these screens keeps anybody out, and nothing broke', () => {
    expect(looking.faults).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** What a page holds once everything that can go has gone. */
async function held(measure: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  await measure.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn += 1) await measure.send('HeapProfiler.collectGarbage');
  const { usedSize } = await measure.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await measure.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

const mb = (bytes: number) => (bytes / 1_048_576).toFixed(2);
const zoomOf = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.style.getPropertyValue('--zoom')));
const turnOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.turned ?? '');
