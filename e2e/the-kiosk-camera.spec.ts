import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdBeforeCamera } from './house/fake-camera.ts';
import { openBrowser, openScreen, sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { scansAtOnce, showsCard } from './looks/kiosk-walk.ts';
import { citizen } from './people/citizen.ts';
import { clerk } from './people/clerk.ts';

const name = 'Thạch Thị Sa Rươne';
const number = '094190001234';
/** An invented person's card of the newer kind, which goes on after its date of issue. */
const card = `${number}|361234567|${name}|02091990|Nữ|Ấp Giữa, Phú Tâm|25042021||Thạch Văn Bê|Lâm Thị Cê|094060009999`;
/** What stands on it and is none of the visit's business. */
const tooMuch = ['361234567', 'Ấp Giữa', '25042021', 'Thạch Văn Bê', 'Lâm Thị Cê', '094060009999'];

describe('a card before the camera of the kiosk', () => {
  let hall: Hall;
  beforeAll(async () => {
    hall = await openHall();
  });
  afterAll(() => hall?.close());

  it('is read by the house itself, shown masked, told to the clerk, and nothing behind its date of issue is kept', async () => {
    const camera = await holdBeforeCamera(card);
    const browser = await openBrowser(camera.flags);
    try {
      const { page, outside, errors } = await openScreen(browser, sizes.kiosk, hall.house.url);
      const sent: string[] = [];
      const fetched: string[] = [];
      page.on('request', (request) => {
        fetched.push(request.url());
        sent.push(`${request.url()} ${request.postData() ?? ''}`);
      });
      await page.goto(`${hall.house.url}/kiosk/`);
      const person = citizen(page);
      await person.touches(/Chạm để lấy số/);
      await person.chooses('Hộ tịch');
      await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
      await person.touches('Không, tôi lấy số thường');

      // To scan and to skip are two buttons of one size.
      const scan = page.getByRole('button', { name: 'Quét căn cước' });
      const [one, other] = [await scan.boundingBox(), await person.line('Bỏ qua').boundingBox()];
      if (!one || !other) throw new Error('one of the two buttons is not there');
      expect(Math.abs(one.width - other.width)).toBeLessThan(1);
      expect(Math.abs(one.height - other.height)).toBeLessThan(1);

      await scan.click();
      await page.locator('.holder').waitFor({ timeout: 30_000 });
      await takePicture(page, 'kiosk-card-by-camera');
      const shown = await page.getByRole('main').innerText();
      expect(shown).toContain('094•••••1234');
      expect(shown).toContain('Rươne');
      for (const secret of [number, 'Thạch', ...tooMuch]) expect(shown).not.toContain(secret);
      // The camera is off as soon as the card is read.
      expect(await page.locator('video').count()).toBe(0);

      await person.touches('Đúng, tiếp tục');
      const label = await person.number();
      const ticket = await page.getByRole('main').innerText();
      for (const secret of ['Rươne', '094•', number, ...tooMuch]) expect(ticket).not.toContain(secret);

      // What left the machine: number, name and birth, in one body, and never in an address.
      const wishes = sent.filter((text) => text.includes(number));
      expect(wishes).toHaveLength(1);
      expect(wishes[0]).toContain(
        `"cardHolder":{"idNumber":"${number}","fullName":"${name}","bornOn":"1990-09-02"}`,
      );
      for (const secret of tooMuch) expect(sent.join('\n')).not.toContain(secret);
      expect(fetched.join('\n')).not.toContain('0941900');
      expect(
        fetched.filter((url) => url.endsWith('.wasm')).every((url) => url.startsWith(hall.house.url)),
      ).toBe(true);
      expect({ outside, errors }).toEqual({ outside: [], errors: [] });

      const desk = (await hall.open('/counter/')).page;
      const registrar = clerk(desk);
      await registrar.signsIn('hotich');
      await registrar.opensCounter(1);
      await registrar.row(label).waitFor();
      await registrar.presses('F2');
      await registrar.isCalling(label);
      await desk.getByText(name).waitFor();
      await desk.getByText('094•••••1234').waitFor();
      for (const secret of [number, ...tooMuch])
        expect(await desk.locator('body').innerText()).not.toContain(secret);
    } finally {
      await browser.close();
      await camera.close();
    }
  });

  it('that is no identity card opens nothing: its holder is told so, and may go round it', async () => {
    const camera = await holdBeforeCamera('https://example.com/094190001234');
    const browser = await openBrowser(camera.flags);
    try {
      const { page, outside } = await openScreen(browser, sizes.kiosk, hall.house.url);
      await page.goto(`${hall.house.url}/kiosk/`);
      const person = citizen(page);
      await person.touches(/Chạm để lấy số/);
      await person.chooses('Hộ tịch');
      await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
      await person.touches('Không, tôi lấy số thường');
      await person.touches('Quét căn cước');
      await person.reads('Mã này không phải mã căn cước. Xin thử lại, hoặc chọn Bỏ qua.');
      await person.touches('Bỏ qua');
      expect(await person.number()).toMatch(/^A\d{3}$/);
      expect(outside).toEqual([]);
    } finally {
      await browser.close();
      await camera.close();
    }
  });

  it('or at a scanner is heard whatever has the focus, and only where a card is asked for', async () => {
    const { page } = await hall.open('/kiosk/');
    const other = `094190001235||${name}|02091990|Nữ|Ấp Giữa|25042021`;
    const person = citizen(page);
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    // On a screen that asks for no card it presses nothing, writes nothing and leads nowhere.
    await scansAtOnce(page, other);
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: /Chạm để lấy số/ }).waitFor();
    await person.touches(/Chạm để lấy số/);
    await person.chooses('Hộ tịch');
    await scansAtOnce(page, other);
    await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
    await person.touches('Không, tôi lấy số thường');
    const places = [
      '.card-screen',
      'body',
      '.equal-way:nth-child(1)',
      '.equal-way:nth-child(2)',
      '.bottom-help',
    ];
    for (const place of places) {
      await page
        .locator(place)
        .first()
        .evaluate((element: HTMLElement) => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          element.focus();
        });
      await showsCard(page, other);
      await person.touches('Xóa');
      await page.locator('.card-picture').waitFor();
    }
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
