import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SectorCode } from '@motcua/contracts/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { putEarTo, whatWasHeard } from './house/hear-board.ts';
import { khmerPack } from './house/khmer-pack.ts';
import { openBrowser, openScreen, type Screen, sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { spokenWav } from './house/spoken-wav.ts';
import { startLooking } from './looks/look-at.ts';
import { administrator } from './people/administrator.ts';
import { clerk } from './people/clerk.ts';

/** Long enough that the microphone's voice is in it whole. */
const takeMs = 2_600;

describe('the shop records a voice', () => {
  let hall: Hall;
  let shop: DemoShop;
  let folder: string;
  let browser: Browser;
  let desk: Screen;
  let page: Page;
  const looking = startLooking();
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    folder = await mkdtemp(join(tmpdir(), 'motcua-voice-'));
    await writeFile(join(folder, 'microphone.wav'), spokenWav());
    browser = await openBrowser([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${join(folder, 'microphone.wav')}`,
    ]);
    desk = await openScreen(browser, sizes.counter, hall.house.url);
    page = desk.page;
    await page.goto(`${hall.house.url}/counter/`);
    await clerk(page).signsIn('quantri');
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/voice`);
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('prompt by prompt with three keys, and it is not used before it is whole', async () => {
    // Given the list, on which the voices of the boards stand with their licence.
    const quanTri = administrator(page);
    await page.getByRole('heading', { level: 1, name: 'Giọng đọc' }).waitFor();
    await page.getByText('Apache-2.0', { exact: false }).first().waitFor();
    await looking.lookAt(page, 'voices', 'height');
    await quanTri.presses('Thu bộ giọng mới');
    await quanTri.writes({ 'Tên bộ giọng': 'Giọng cô Hạnh', 'Người đọc': 'Lý Thị Hạnh' });
    await looking.lookAt(page, 'voice new', 'height');
    await quanTri.confirms();
    await page.getByText('Mời công dân có số', { exact: true }).last().waitFor();
    await looking.lookAt(page, 'voice studio', 'height');

    // When the first prompt is recorded, recorded again, and the first take brought back and kept.
    await records('voice studio recording');
    const first = await page.getByRole('img', { name: /Dạng sóng/ }).innerHTML();
    await looking.lookAt(page, 'voice studio take', 'height');
    await records();
    await page.getByRole('button', { name: 'Lấy lại bản thu trước' }).click();
    expect(await page.getByRole('img', { name: /Dạng sóng/ }).innerHTML()).toBe(first);
    await page.keyboard.press('Enter');
    await page.getByText('1/97 câu').waitFor();

    // And the next one.
    await page.getByText('Câu 2 trong 97').waitFor();
    await records();
    await page.keyboard.press('Enter');
    await page.getByText('2/97 câu').waitFor();
    await page.getByText('Câu 3 trong 97').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText(/Câu này đã thu, dài \d,\d giây/).waitFor();

    // Then a test call says what is missing for it, and the voice cannot be used yet.
    await page.getByRole('button', { name: 'Nghe thử một lượt gọi' }).click();
    await page.getByText(/còn thiếu: “a”, “không”, “một”, “năm”, “đến quầy số ba”/).waitFor();
    await looking.lookAt(page, 'voice studio test call', 'height');
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByText('Còn thiếu 95 câu nên chưa dùng được').waitFor();
    expect(await page.getByRole('button', { name: 'Dùng bộ này: Giọng cô Hạnh' }).isDisabled()).toBe(true);
    expect(desk.errors).toEqual([]);
  });

  it('a Khmer voice is brought in, and the boards call in Khmer with it from then on', async () => {
    // Given a board that stands in the hall.
    const asked: string[] = [];
    const { page: board } = await hall.open('/board/', async (screen) => {
      await putEarTo(screen);
      screen.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await board.getByRole('button', { name: 'Chạm để bật âm thanh' }).click();

    // When a voice with one wrong prompt is brought in: none of it is, and the prompt is named.
    const quanTri = administrator(page);
    await brings(khmerPack((tokens) => Object.assign(tokens['letter.K'] ?? {}, { ms: 12_345 })));
    await quanTri.dialog.getByText('Bản thu “letter.K” dài khác với manifest.json.').waitFor();
    await looking.lookAt(page, 'voice import refused', 'height');
    await page.keyboard.press('Escape');
    await quanTri.dialog.waitFor({ state: 'detached' });

    // And a whole one, which is taken into use.
    await brings(khmerPack());
    await quanTri.dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Dùng bộ này: Giọng cô Sa Ry' }).click();
    await page.getByText('Đang dùng', { exact: true }).waitFor();
    await looking.lookAt(page, 'voice in use', 'height');

    // Then the board fetches it without being touched.
    await eventually(
      () => asked.filter((path) => /voice-packs\/.+\/call\.first\.opus$/.test(path)).length,
    ).toBe(1);

    // And a Khmer ticket is called in Khmer by the shop's voice, then in Vietnamese by the board's.
    const label = await isCalledInKhmer();
    await eventually(async () => (await whatWasHeard(board)).readings.length).toBeGreaterThan(0);
    const { readings, troubles } = await whatWasHeard(board);
    expect(readings[0]?.said).toBe(label);
    expect([...new Set(readings[0]?.parts.map(({ pack }) => pack))]).toEqual(['house-km', 'vi-south']);
    expect(readings[0]?.parts[0]).toMatchObject({ pack: 'house-km', token: 'call.first' });
    expect(troubles.filter(({ kind }) => kind === 'clip-missing')).toEqual([]);

    // A voice in use cannot be removed; what was taken out is the very pack.
    expect(await page.getByRole('button', { name: 'Xóa bộ giọng Giọng cô Sa Ry' }).count()).toBe(0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Xuất ZIP: Giọng cô Sa Ry' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('voice-km.zip');
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
    expect([...desk.outside, ...desk.errors]).toEqual([]);
    expect(looking.faults).toEqual([]);
  });

  /** Space, the words, Space. */
  async function records(name?: string): Promise<void> {
    await page.keyboard.press('Space');
    await page.getByText('Đang thu. Xin đọc to, rõ.').waitFor();
    const meter = page.getByRole('meter', { name: 'Mức âm' });
    await eventually(() => meter.evaluate((bar) => (bar as HTMLMeterElement).value)).toBeGreaterThan(0.5);
    if (name) await looking.lookAt(page, name, 'height');
    await page.waitForTimeout(takeMs);
    await page.keyboard.press('Space');
    await page.getByText(/Bản thu tốt, phần giữ lại dài \d,\d giây/).waitFor();
  }

  async function brings(zip: Buffer): Promise<void> {
    await page.getByRole('button', { name: 'Nhập từ tệp ZIP' }).click();
    const file = { name: 'giong.zip', mimeType: 'application/zip', buffer: zip };
    await page.getByLabel('Tệp ZIP', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Nhập bộ giọng' }).click();
  }

  async function isCalledInKhmer(): Promise<string> {
    const { ask, signIn, kiosk } = hall.api;
    const who = await signIn('hotich');
    const params = { counterId: shop.counterId(1) };
    await ask('POST /counters/:counterId/shift', who, { params, body: {} });
    const body = { sectors: [SectorCode.parse('ho-tich')], language: 'km' as const };
    const { label } = await ask('POST /visits', await kiosk(), { body });
    await ask('POST /counters/:counterId/calls', who, { params, body: {} });
    return label;
  }
});
