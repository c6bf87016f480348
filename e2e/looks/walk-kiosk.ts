import type { Page } from 'playwright-core';
import type { DemoShop } from '../house/demo-shop.ts';
import { sizes } from '../house/open-browser.ts';
import type { Hall } from '../house/open-hall.ts';
import { citizen } from '../people/citizen.ts';
import type { Looking } from './look-at.ts';

const languages = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Every screen of the kiosk, upright and lying, in both languages. */
export async function walkKiosk(hall: Hall, shop: DemoShop, looking: Looking): Promise<void> {
  const { page } = await hall.open('/kiosk/');
  const person = citizen(page);
  const look = async (name: string) => {
    for (const language of ['en', 'vi'] as const) {
      await page.getByRole('button', { name: languages[language], exact: true }).click();
      await lookBothWays(page, `kiosk ${name} ${language}`, looking);
    }
  };

  await person.reads('Chạm để lấy số');
  await look('resting');
  await person.touches(/Chạm để lấy số/);
  await look('sectors');
  await person.touches('Tìm thủ tục theo tên hoặc mã số');
  await look('search');
  await person.types('qqq');
  await person.reads('Không thấy thủ tục nào có “qqq”');
  await look('search nothing');
  await person.touches('Xóa hết');
  await person.types('khai sinh');
  await person.line('Đăng ký khai sinh').waitFor();
  await look('search found');
  await person.chooses('Đăng ký khai sinh');
  await person.reads('Giấy chứng sinh');
  await look('procedure');
  await person.touches('Chọn thêm thủ tục khác');
  await person.turnsPagesTo('Bảo hiểm y tế');
  await look('sectors with basket');
  await person.turnsPagesTo('Bảo hiểm y tế');
  await person.chooses('Bảo hiểm y tế');
  await person.line('Cấp thẻ bảo hiểm y tế').waitFor();
  await look('sector');
  await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
  await look('basket');
  await person.touches('Lấy số');
  await look('priority');
  await person.touches('Người cao tuổi');
  await person.number();
  await lookBothWays(page, 'kiosk ticket vi', looking);
  await person.touches('Xong');

  await toPriority(page);
  await page.getByRole('button', { name: languages.en, exact: true }).click();
  await person.touches('No, a normal number please');
  await person.touches('Skip this');
  await page.getByRole('heading', { name: 'Your number' }).waitFor();
  await lookBothWays(page, 'kiosk ticket en', looking);
  await person.touches('Done');

  await toPriority(page);
  await shop.closes();
  await person.touches('Không, tôi lấy số thường');
  await person.touches('Bỏ qua');
  await person.reads('Chưa lấy được số');
  await look('refused');
  await page.reload();
  await person.reads('Hiện chưa cấp số');
  await look('closed');
  await shop.opens();
}

async function toPriority(page: Page): Promise<void> {
  const person = citizen(page);
  await person.touches(/Chạm để lấy số/);
  await person.chooses('Hộ tịch');
  await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
  await person.reads('Ông/Bà có thuộc diện ưu tiên không?');
}

/** Nobody touched it for a while. */
export async function walkStillThere(hall: Hall, looking: Looking): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    const { page } = await hall.open('/kiosk/', (fresh) => fresh.clock.install());
    await citizen(page).touches(/Chạm để lấy số/);
    await page.getByRole('button', { name: languages[language], exact: true }).click();
    await page.clock.runFor(46_000);
    await page.getByRole('alertdialog').waitFor();
    await lookBothWays(page, `kiosk still there ${language}`, looking);
    await page.context().close();
  }
}

async function lookBothWays(page: Page, name: string, looking: Looking): Promise<void> {
  await page.setViewportSize(sizes.board);
  await looking.measure(page, `${name} lying`, 'nothing');
  await page.setViewportSize(sizes.kiosk);
  await looking.lookAt(page, name, 'nothing');
}
