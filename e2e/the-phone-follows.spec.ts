import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { openBrowser, patienceMs } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { findBarriers } from './looks/find-barriers.ts';
import { findBoxes } from './looks/find-boxes.ts';

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  locale: 'vi-VN',
  reducedMotion: 'reduce',
};

describe('the phone follows the ticket', () => {
  let hall: Hall;
  let shop: DemoShop;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  const outside: string[] = [];
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
  });

  async function openPhone(token: string, options: BrowserContextOptions = {}, query = '') {
    const context = await browser.newContext({ ...phone, ...options });
    context.setDefaultTimeout(patienceMs);
    await context.route(
      (url) => url.origin !== new URL(hall.house.url).origin,
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    const page = await context.newPage();
    await page.goto(`${hall.house.url}/t/${token}${query}`);
    return { page, context };
  }

  async function calls(number: number, username: string) {
    const who = await hall.api.signIn(username);
    const params = { counterId: shop.counterId(number) };
    return {
      open: () => hall.api.ask('POST /counters/:counterId/shift', who, { params, body: {} }),
      next: () => hall.api.ask('POST /counters/:counterId/calls', who, { params, body: {} }),
      async finish(callId: Parameters<typeof finishWith>[0]) {
        await finishWith(callId);
      },
    };
    function finishWith(
      callId: NonNullable<
        Awaited<ReturnType<typeof hall.api.ask<'POST /counters/:counterId/calls'>>>['callId']
      >,
    ) {
      return hall.api.ask('POST /calls/:callId/finish', who, { params: { callId }, body: {} });
    }
  }

  it('from waiting to done, in three languages, and the number is let past, called and finished', async () => {
    const clerk = await calls(3, 'datdai');
    await clerk.open();
    for (let person = 0; person < 3; person += 1) await shop.takes('dat-dai');
    const mine = await shop.takes('dat-dai');
    for (let person = 0; person < 3; person += 1) await shop.takes('dat-dai');
    const { page } = await openPhone(mine.followToken);

    await page.getByText('Còn 3 người trước Ông/Bà').waitFor();
    await page.getByText(/cập nhật/i).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'waiting-vi');
    await page.getByRole('link', { name: 'ភាសាខ្មែរ' }).tap();
    await page.getByText('នៅសល់ 3 នាក់មុនលោកអ្នក').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await takePicture(page, 'waiting-km');
    expect(await findBoxes(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Tiếng Việt' }).tap();

    const first = await clerk.next();
    await page.locator('html[data-mood="nearly"]').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, 'nearly-vi');
    await page.getByRole('button', { name: 'Để 3 người đi trước' }).tap();
    await takePicture(page, 'question-vi');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Để đi trước' }).tap();
    await page.getByText('Còn 5 người trước Ông/Bà').waitFor();
    expect(await page.getByRole('button', { name: 'Để 3 người đi trước' }).count()).toBe(0);

    let call = first;
    while (call.label !== mine.label) {
      if (call.callId === null) throw new Error('nobody was called');
      await clerk.finish(call.callId);
      call = await clerk.next();
    }
    await page.getByText('Mời Ông/Bà đến Quầy 3', { exact: true }).waitFor();
    expect(await page.locator('#ticket').evaluate((ground) => getComputedStyle(ground).backgroundColor)).toBe(
      'rgb(166, 27, 60)',
    );
    await takePicture(page, 'called-vi');
    expect(await findBarriers(page)).toEqual([]);
    const khmer = (await openPhone(mine.followToken, {}, '?lang=km')).page;
    await khmer.locator('html[data-mood="called"]').waitFor();
    await khmer.evaluate(() => document.fonts.ready);
    await takePicture(khmer, 'called-km');
    expect(await findBoxes(khmer)).toEqual([]);
    expect(await findBarriers(khmer)).toEqual([]);

    if (call.callId === null) throw new Error('nobody was called');
    await clerk.finish(call.callId);
    await page.getByText('Đã xong. Cảm ơn Ông/Bà.').waitFor();
    await takePicture(page, 'done-vi');
    expect(await findBarriers(page)).toEqual([]);
  });

  it('without a script it still says everything, and promises nothing it cannot do', async () => {
    const { followToken } = await shop.takes('bhxh');
    const { page } = await openPhone(followToken, { javaScriptEnabled: false });

    await page.getByText('Ông/Bà là người kế tiếp').waitFor();
    expect(await page.locator('noscript p').innerText()).toContain('Trang tự cập nhật mỗi 20 giây');
    expect(await page.getByRole('button').count()).toBe(0);
    await takePicture(page, 'without-script-vi');
  });

  it('a number is given back, and a code of another day has expired', async () => {
    const { followToken } = await shop.takes('noi-vu');
    const { page } = await openPhone(followToken);

    await page.getByRole('button', { name: 'Hủy số' }).tap();
    await page.locator('#yes').tap();
    await page.getByText('Số này không còn chờ nữa.').waitFor();
    await takePicture(page, 'cancelled-vi');
    expect(await shop.waiting('noi-vu')).toBe(0);

    const old = (await openPhone('AAAAAAAAAAAAAAAAAAAAAA')).page;
    await old.getByRole('heading', { name: 'Số này đã hết hạn' }).waitFor();
    expect(await findBarriers(old)).toEqual([]);
    await takePicture(old, 'expired-vi');
  });

  it('cut off, it keeps the last state with its time, and comes back by itself', async () => {
    const { followToken } = await shop.takes('thue');
    const { page, context } = await openPhone(followToken);
    await page.getByRole('button', { name: 'Hủy số' }).waitFor();
    // Heard over the wire: what the server wrote into the page has no age.
    await page.getByText(/Cập nhật [1-9]\d* giây trước/).waitFor();

    await context.setOffline(true);
    await page.getByText(/Mất kết nối. Đây là thông tin lúc \d\d:\d\d/).waitFor();
    await page.getByText('Ông/Bà là người kế tiếp').waitFor();
    await takePicture(page, 'offline-vi');

    await context.setOffline(false);
    await page.locator('#age:not(.old)').waitFor();
    expect(outside).toEqual([]);
  });
});
