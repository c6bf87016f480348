import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetDemoShop } from './house/demo-shop.ts';
import { eventually } from './house/eventually.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { citizen } from './people/citizen.ts';
import { clerk } from './people/clerk.ts';
import { visitor } from './people/visitor.ts';

/** Five seconds of silence, half a second between two looks at it, and the moment it takes to say so. */
const silentWithinMs = 6_000;

describe('a power cut in the middle of the morning', () => {
  let hall: Hall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall?.close());

  it('leaves old numbers marked as old, loses nothing, and ends by itself on every screen', async () => {
    const shop = await meetDemoShop(hall.api);
    const board = (await hall.open('/board/')).page;
    const desk = (await hall.open('/counter/')).page;
    const kiosk = (await hall.open('/kiosk/')).page;
    const inHall = visitor(board);
    const saRy = clerk(desk);
    await saRy.signsIn('hotich');
    await saRy.opensCounter(1);
    const [first, second, third] = [
      await shop.takes('ho-tich'),
      await shop.takes('ho-tich', 'bhyt'),
      await shop.takes('ho-tich'),
    ];
    await saRy.row(third.label).waitFor();
    await saRy.presses('F2');
    await saRy.isCalling(first.label);
    await saRy.presses('F4');
    await saRy.isServing(first.label);
    await saRy.presses('F2');
    await saRy.isCalling(second.label);
    await saRy.presses('F4');
    await saRy.isServing(second.label);
    await eventually(() => inHall.counter(1)).toContain(second.label);
    const before = await shown(board);
    const born = await Promise.all([board, desk, kiosk].map(bornAt));

    // When the power goes.
    const cutAt = performance.now();
    await hall.house.cutPower();
    await board
      .getByRole('alert')
      .filter({ hasText: /Mất kết nối – số hiển thị lúc \d\d:\d\d/ })
      .waitFor();
    const silentAfterMs = performance.now() - cutAt;

    // Then the board says so in time, and still shows what it last knew.
    expect(silentAfterMs).toBeLessThan(silentWithinMs);
    expect(await shown(board)).toEqual(before);
    await takePicture(board, 'board-without-power');
    await desk.getByRole('alert').filter({ hasText: 'Mất kết nối với máy chủ.' }).waitFor();
    await saRy.isServing(second.label);
    await citizen(kiosk).reads(
      /Mất kết nối (máy chủ\. Ông\/Bà vẫn lấy được số tại đây\.|– máy đang tự kết nối lại)/,
    );

    // When it is back, every screen finds the truth without anybody touching it.
    await hall.house.start();
    await board.getByText('Trực tuyến').waitFor();
    await board.getByRole('alert').waitFor({ state: 'detached' });
    await desk.getByText('Trực tuyến').waitFor();
    await desk.getByRole('alert').waitFor({ state: 'detached' });
    await kiosk.getByText('Mất kết nối').waitFor({ state: 'detached' });
    expect(await shown(board)).toEqual(before);
    await saRy.isServing(second.label);

    // And the clerk goes on with the next one.
    await saRy.presses('F2');
    await saRy.isCalling(third.label);
    await eventually(inHall.newestCall).toBe(`Mời số ${third.label} đến Quầy 1`);
    await saRy.presses('F4');
    await saRy.isServing(third.label);
    await saRy.presses('F8');
    await saRy.isFree();
    const fourth = await shop.takes('ho-tich');
    expect(fourth.label).toBe('A004');
    await saRy.row(fourth.label).waitFor();
    expect(await Promise.all([board, desk, kiosk].map(bornAt))).toEqual(born);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});

/** What the hall reads on the board, without the clock and the connection. */
async function shown(board: Page) {
  const { newestCall, lastCalls, counter } = visitor(board);
  return { newest: await newestCall(), last: await lastCalls(), counter: await counter(1) };
}

/** When the page was loaded: the same moment as long as nobody reloads it. */
const bornAt = (page: Page): Promise<number> => page.evaluate(() => performance.timeOrigin);
