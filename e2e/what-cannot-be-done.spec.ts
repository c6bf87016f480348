import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { citizen } from './people/citizen.ts';
import { oneLine } from './people/one-line.ts';

/** As fast as a shaking finger taps. */
const manyTaps = { clickCount: 10, delay: 0 };

describe('what cannot be done at the kiosk', () => {
  let hall: Hall;
  let shop: DemoShop;
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
  });
  afterAll(() => hall?.close());
  afterEach(() => shop.opens());

  /** A person at a kiosk of their own, one touch away from their number. */
  async function almostThere() {
    const { page } = await hall.open('/kiosk/');
    const person = citizen(page);
    await person.touches(/Chạm để lấy số/);
    await person.chooses('Hộ tịch');
    await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
    await person.touches('Không, tôi lấy số thường');
    await person.reads('Quét mã QR trên căn cước?');
    return { page, person, lastTouch: page.getByRole('button', { name: 'Bỏ qua' }) };
  }

  it('ten taps in a moment give one number', async () => {
    const before = await shop.waiting('ho-tich');
    const { person, lastTouch } = await almostThere();

    await lastTouch.click(manyTaps);

    expect(await person.number()).toBe('A001');
    expect(await shop.waiting('ho-tich')).toBe(before + 1);
  });

  it('ten taps that the browser takes for ten single ones give one number as well', async () => {
    const before = await shop.waiting('ho-tich');
    const { person, lastTouch } = await almostThere();

    await lastTouch.evaluate((button) => {
      for (let tap = 0; tap < 10; tap += 1) if (button instanceof HTMLElement) button.click();
    });

    expect(await person.number()).toBe('A002');
    expect(await shop.waiting('ho-tich')).toBe(before + 1);
  });

  it('a closed shop says so, and when it opens again', async () => {
    await shop.closes();
    const { page } = await hall.open('/kiosk/');
    const person = citizen(page);

    await person.reads('Hiện chưa cấp số');
    await person.reads(/(Đã hết giờ làm việc|Hôm nay nghỉ.*) · Mở cửa lúc 07:00, .*\d\d\/\d\d\/\d{4}/);
    await takePicture(page, 'kiosk-closed');
    await person.touches(/Xem thủ tục và giấy tờ cần có/);
    await person.chooses('Hộ tịch');
    await person.reads(/Hiện chưa cấp số: .* · Mở cửa lúc 07:00/);
    const take = page.getByRole('button', { name: 'Tôi không chắc – lấy số cho lĩnh vực này' });
    expect(await take.isDisabled()).toBe(true);
  });

  it('who was about to take a number when the shop closed is told why there is none', async () => {
    await shop.opens();
    const before = await shop.waiting('ho-tich');
    const { page, person, lastTouch } = await almostThere();
    await shop.closes();

    await lastTouch.click();

    await page.getByRole('alert').filter({ hasText: 'Chưa lấy được số' }).waitFor();
    await person.reads('Bộ phận Một cửa hiện chưa làm việc nên chưa cấp số.');
    expect(oneLine(await page.getByRole('alert').innerText())).not.toMatch(/shop-closed|409/);
    await shop.opens();
    expect(await shop.waiting('ho-tich')).toBe(before);
    await person.touches('Thử lại');
    expect(await person.number()).toBe('A003');
  });

  it('a sector that no counter takes stands in grey with its reason', async () => {
    const { counters } = await shop.settings();
    const taking = counters.filter(({ sectors }) => sectors.some((sector) => sector === 'ton-giao'));
    for (const { counterId, sectors } of taking)
      await hall.api.ask('PATCH /counters/:counterId', shop.administrator, {
        params: { counterId },
        body: { sectors: sectors.filter((sector) => sector !== 'ton-giao') },
      });
    const { page } = await hall.open('/kiosk/');
    const person = citizen(page);
    await person.touches(/Chạm để lấy số/);

    await person.turnsPagesTo('Tín ngưỡng, tôn giáo');
    const tile = person.line('Tín ngưỡng, tôn giáo');
    expect(await tile.isDisabled()).toBe(true);
    expect(oneLine(await tile.innerText())).toContain('Chưa có quầy tiếp nhận');
  });

  it('nothing broke on any screen meanwhile, and none asked a stranger', () => {
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
