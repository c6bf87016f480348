import { SectorCode } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { putEarTo, whatWasHeard } from './house/hear-board.ts';
import { sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';

/** Three calls, each twice, with a chime and a breath. */
const allSaidWithinMs = 60_000;
/** Below this the loudspeaker is silent. */
const quiet = 0.01;

describe('the hall is called', () => {
  let hall: Hall;
  let shop: DemoShop;
  const looking = startLooking();
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
  });
  afterAll(() => hall?.close());

  it('one after the other and twice each; a board that was cut off says nothing old', async () => {
    // Given two boards, one of which loses the house, and three counters with people waiting.
    const { page: board } = await hall.open('/board/', putEarTo);
    const wire = { cut: false };
    const { page: lost } = await hall.open('/board/', async (page) => {
      await putEarTo(page);
      await canBeCut(page, wire);
    });
    await Promise.all([board, lost].map((page) => page.getByText('Trực tuyến').waitFor()));
    for (const page of [board, lost])
      await page.getByRole('button', { name: 'Chạm để bật âm thanh' }).click();
    wire.cut = true;
    const desk = (await hall.open('/counter/')).page;
    const saRy = clerk(desk);
    await saRy.signsIn('hotich');
    await saRy.opensCounter(1);
    const second = await atCounter(2, 'chungthuc');
    const third = await atCounter(3, 'datdai');
    const first = (await shop.takes('ho-tich')).label;
    const labels = [first, await takes('chung-thuc', 'vi'), await takes('dat-dai', 'km')];
    await saRy.row(first).waitFor();
    await lost.getByRole('alert').waitFor();

    // When the three are called in quick succession.
    await saRy.canPress('F2');
    const pressedAt = Date.now();
    await saRy.presses('F2');
    await eventually(async () => (await whatWasHeard(board)).readings.length).toBeGreaterThan(0);
    await second.calls();
    await third.calls();
    await board.getByText(`សូមអញ្ជើញលេខ ${labels[2]}`).waitFor();
    await looking.lookAt(board, 'board calls in Khmer', 'nothing');

    // Then the board says them in their order, each twice, and never two at once.
    await expect
      .poll(async () => (await whatWasHeard(board)).readings.length, { timeout: allSaidWithinMs })
      .toBe(6);
    await board.waitForTimeout(1_000);
    const { readings, levels } = await whatWasHeard(board);
    expect(readings.map(({ said, counter, reading }) => [said, counter, reading])).toEqual(
      labels.flatMap((label, index) => [
        [label, index + 1, 1],
        [label, index + 1, 2],
      ]),
    );
    const parts = readings.flatMap((reading) => reading.parts);
    expect(parts.every(({ pack }) => pack === 'vi-south')).toBe(true);
    for (const [index, { startsAt }] of parts.entries())
      expect(startsAt).toBeGreaterThanOrEqual(parts[index - 1]?.endsAt ?? 0);
    for (const [index, { startsAt, endsAt }] of readings.entries()) {
      expect(startsAt).toBeGreaterThanOrEqual(readings[index - 1]?.endsAt ?? 0);
      // And what it says is really heard: loud while it speaks, silent in the breath before a repeat.
      expect(loudest(startsAt, endsAt)).toBeGreaterThan(0.2);
      const next = readings[index + 1];
      if (next?.reading === 2) {
        expect(next.startsAt - endsAt).toBeGreaterThan(0.35);
        expect(loudest(endsAt + 0.1, next.startsAt - 0.05)).toBeLessThan(quiet);
      }
    }
    const firstSound = levels.find(({ wallMs, peak }) => wallMs >= pressedAt && peak > quiet);
    const [opening] = readings;
    console.log(
      `from the clerk's key to the first sound ${(firstSound?.wallMs ?? 0) - pressedAt} ms; by the house's clock the ` +
        `chime began after ${opening?.soundAfterMs} ms and the first word after ${opening?.wordAfterMs} ms`,
    );

    // When the lost board is back after more than thirty seconds, it shows what was called and says nothing of it.
    await board.waitForTimeout(Math.max(0, 31_000 - (Date.now() - pressedAt)));
    wire.cut = false;
    await lost.getByRole('alert').waitFor({ state: 'detached' });
    await lost
      .getByText(labels[2] ?? '')
      .first()
      .waitFor();
    expect((await whatWasHeard(lost)).readings).toEqual([]);

    // But it says what is called from now on: an English ticket in English, then in Vietnamese.
    const english = await takes('chung-thuc', 'en');
    await second.finishes();
    await second.calls();
    await eventually(async () => (await whatWasHeard(lost)).readings.map(({ said }) => said)).toContain(
      english,
    );
    const [said] = (await whatWasHeard(lost)).readings;
    expect([...new Set(said?.parts.map(({ pack }) => pack))]).toEqual(['en', 'vi-south']);
    expect((await whatWasHeard(lost)).readings).toHaveLength(1);

    // And the key M silences it in the middle of a word.
    await lost.keyboard.press('m');
    await lost.getByText('Đã tắt tiếng').waitFor();
    await lost.waitForTimeout(300);
    const mutedAt = (await whatWasHeard(lost)).levels.length;
    await lost.waitForTimeout(1_000);
    const afterwards = (await whatWasHeard(lost)).levels.slice(mutedAt);
    expect(afterwards.length).toBeGreaterThan(10);
    expect(Math.max(...afterwards.map(({ peak }) => peak))).toBeLessThan(quiet);
    expect(hall.faults().outside).toEqual([]);
    expect(looking.faults).toEqual([]);

    function loudest(from: number, to: number): number {
      return Math.max(0, ...levels.filter(({ at }) => at >= from + 0.05 && at <= to).map(({ peak }) => peak));
    }
  });

  it('a call whose recording is missing has the chime and the wall, and somebody is told', async () => {
    // Given a board that cannot get one of the recordings.
    const { page: board } = await hall.open('/board/', async (page) => {
      await putEarTo(page);
      await page.route(/vi-south\/letter\.D\.opus/, (route) => route.fulfill({ status: 404 }));
    });
    await board.getByRole('button', { name: 'Chạm để bật âm thanh' }).click();
    const fourth = await atCounter(4, 'kinhdoanh');
    const label = await takes('dang-ky-kinh-doanh', 'vi');
    expect(label).toMatch(/^D/);

    // When such a number is called.
    await fourth.calls();
    await eventually(async () => (await whatWasHeard(board)).readings.length).toBeGreaterThan(0);
    await board.waitForTimeout(500);

    // Then nothing is said but the chime, and the number stands on the wall.
    const { readings, levels, troubles } = await whatWasHeard(board);
    expect(readings[0]).toMatchObject({ said: label, counter: 4, parts: [], wordAfterMs: null });
    expect(Math.max(...levels.map(({ peak }) => peak))).toBeGreaterThan(0.1);
    expect(troubles.map(({ kind, clip }) => clip ?? kind)).toEqual([
      ...['sound-blocked', 'sound-back', 'letter.D'],
    ]);
    await board.getByText(label).first().waitFor();
  });

  it('a browser that keeps the sound back is asked for a touch, and speaks after it', async () => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=document-user-activation-required'],
    });
    try {
      const page = await (await browser.newContext({ viewport: sizes.board })).newPage();
      await page.goto(`${hall.house.url}/board/`);
      const ask = page.getByRole('button', { name: 'Chạm để bật âm thanh' });
      await ask.waitFor();
      await looking.lookAt(page, 'board sound blocked', 'nothing');
      await page.setViewportSize({ width: 1080, height: 1920 });
      await looking.measure(page, 'board sound blocked, upright', 'nothing');
      expect(looking.faults).toEqual([]);
      await ask.click();
      await ask.waitFor({ state: 'detached' });
    } finally {
      await browser.close();
    }
  });

  async function takes(sector: string, language: Language): Promise<string> {
    const kiosk = await hall.api.kiosk();
    const body = { sectors: [SectorCode.parse(sector)], language };
    return (await hall.api.ask('POST /visits', kiosk, { body })).label;
  }

  /** Somebody who works at another counter, without a screen of their own in this story. */
  async function atCounter(number: number, username: string) {
    const { ask, signIn } = hall.api;
    const who = await signIn(username);
    const params = { counterId: shop.counterId(number) };
    await ask('POST /counters/:counterId/shift', who, { params, body: {} });
    return {
      calls: () => ask('POST /counters/:counterId/calls', who, { params, body: {} }),
      async finishes() {
        const { current } = await ask('GET /counters/:counterId/desk', who, { params });
        if (!current) throw new Error(`nobody is at counter ${number}`);
        const onCall = { params: { callId: current.callId }, body: {} };
        await ask('POST /calls/:callId/arrival', who, onCall);
        await ask('POST /calls/:callId/finish', who, onCall);
      },
    };
  }
});

/** While `wire.cut`, nothing of the house reaches the page: neither its messages nor its answers. */
async function canBeCut(page: Page, wire: { cut: boolean }): Promise<void> {
  await page.route(/\/api\/v1\/(hall|board)/, (route) => (wire.cut ? route.abort() : route.fallback()));
  await page.routeWebSocket(/\/live\//, (socket) => {
    if (wire.cut) {
      void socket.close();
      return;
    }
    const house = socket.connectToServer();
    socket.onMessage((message) => {
      if (!wire.cut) house.send(message);
    });
    house.onMessage((message) => {
      if (wire.cut) void socket.close();
      else socket.send(message);
    });
  });
}
