import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layLine } from './house/cut-line.ts';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { openFarRoom } from './house/far-room.ts';
import { openBrowser, openScreen, sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { visitor } from './people/visitor.ts';

/** Five seconds of silence are the promise; the rest is for a machine on which many other things run. */
const toldWithinMs = 12_000;

describe('a board that is cut off', () => {
  let hall: Hall;
  let shop: DemoShop;
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
  });
  afterAll(() => hall?.close());

  /** Somebody at a counter, without a screen of their own in this story. */
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

  /** All that people read from a board, but for its clock. */
  async function read(page: Page) {
    const seen = visitor(page);
    return {
      newest: await seen.newestCall(),
      last: await seen.lastCalls(),
      counters: await page.getByRole('list', { name: 'Các quầy' }).getByRole('listitem').allInnerTexts(),
    };
  }

  /** The board must say so by itself; then the hall goes on without it, and it must be exactly right once it is back. */
  async function staysHonest(page: Page, cut: () => unknown, mend: () => unknown): Promise<number> {
    await page.getByText('Trực tuyến').waitFor();
    const registrar = await atCounter(1, 'hotich');
    const first = await shop.takes('ho-tich');
    await registrar.calls();
    await eventually(() => visitor(page).newestCall()).toContain(first.label);

    await cut();
    const cutAt = performance.now();
    await page.getByRole('alert').waitFor();
    const toldAfterMs = performance.now() - cutAt;
    expect(await page.getByRole('alert').innerText()).toMatch(/Mất kết nối – số hiển thị lúc \d\d:\d\d/);
    // What it shows is old and it says so; it shows nothing that it cannot know.
    await registrar.finishes();
    const second = await shop.takes('ho-tich');
    const third = await shop.takes('chung-thuc');
    await registrar.calls();
    const notary = await atCounter(2, 'chungthuc');
    await notary.calls();
    await page.waitForTimeout(1_000);
    expect((await read(page)).newest).toContain(first.label);

    await mend();
    await page.getByRole('alert').waitFor({ state: 'detached', timeout: 40_000 });
    const { page: fresh, context } = await hall.open('/board/');
    await fresh.getByText('Trực tuyến').waitFor();
    await eventually(() => visitor(fresh).newestCall()).toContain(third.label);
    const truth = await read(fresh);
    expect(truth.counters.join()).toContain(second.label);
    await eventually(() => read(page)).toEqual(truth);
    await context.close();
    await registrar.finishes();
    await notary.finishes();
    return toldAfterMs;
  }

  it('by a pulled cable says so, and shows exactly the present board when it is plugged in again', async () => {
    const room = await openFarRoom();
    const line = await layLine(hall.house.url, room?.address);
    const browser = await openBrowser([], room?.browser);
    try {
      const { page, errors } = await openScreen(browser, sizes.board, line.url);
      await page.goto(`${line.url}/board/`);
      const toldAfterMs = await staysHonest(
        page,
        () => (room ? room.pull() : line.cut()),
        () => (room ? room.plugIn() : line.mend()),
      );
      console.log(
        `${room ? 'a cable between two networks' : 'a line through a proxy'}: told after ${Math.round(toldAfterMs)} ms`,
      );
      expect(toldAfterMs).toBeLessThan(toldWithinMs);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await line.close();
      await room?.close();
    }
  });

  it('by a line that stays open and carries nothing says so as well: it listens for life and not to the wire', async () => {
    const line = await layLine(hall.house.url);
    const browser = await openBrowser();
    try {
      const { page, errors } = await openScreen(browser, sizes.board, line.url);
      await page.goto(`${line.url}/board/`);
      const toldAfterMs = await staysHonest(page, line.swallow, line.mend);
      console.log(`a line that swallows: told after ${Math.round(toldAfterMs)} ms`);
      expect(toldAfterMs).toBeLessThan(toldWithinMs);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await line.close();
    }
  });
});
