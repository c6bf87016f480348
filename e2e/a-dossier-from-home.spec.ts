import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from './house/ask-house.ts';
import { openBrowser, patienceMs } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePicture } from './house/take-picture.ts';
import { findBarriers } from './looks/find-barriers.ts';
import { findBoxes } from './looks/find-boxes.ts';

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'vi-VN',
  reducedMotion: 'reduce',
};
const desktop: BrowserContextOptions = { viewport: { width: 1366, height: 900 }, locale: 'vi-VN' };

/** An invented person, whose number is like nothing else that a browser keeps. */
const person = {
  fullName: 'Thạch Thị Sa Rương',
  idNumber: '094187007351',
  phone: '0912 345 862',
  address: 'Ấp Phú Thuận, xã Thạnh Phú',
};

describe('a dossier from home', () => {
  let hall: Hall;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let folder: string;
  let pdf: string;
  let wrong: string;
  beforeAll(async () => {
    hall = await openHall();
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'motcua-e2e-papers-'));
    pdf = join(folder, 'Tờ khai đăng ký.pdf');
    wrong = join(folder, 'Giấy tờ.docx');
    await writeFile(pdf, '%PDF-1.7\na paper\n%%EOF\n');
    await writeFile(wrong, 'PK this is no PDF');
  });
  afterAll(async () => {
    await browser?.close();
    await hall?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function aPage(path: string, options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    await page.goto(`${hall.house.url}${path}`);
    return page;
  }
  async function chooses(page: Page) {
    await page.fill('#q', 'ket hon');
    await page.locator('#find').click();
    await page.locator('#found a[data-procedure]').first().click();
    await page.locator('#fill').waitFor();
  }
  async function fillsIn(page: Page) {
    for (const [name, said] of Object.entries(person)) await page.fill(`#${name}`, said);
    await page.locator('#go').click();
    await page.locator('#send').waitFor();
  }
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const looksRight = async (page: Page, name: string) => {
    await page.evaluate(() => document.fonts.ready);
    expect(await findBarriers(page), name).toEqual([]);
    expect(await findBoxes(page), name).toEqual([]);
    await takePicture(page, `from-home-${name}`);
  };

  it('on a phone: chosen, filled in, refused for a wrong file, sent once, and nothing of it in an address', async () => {
    const page = await aPage('/g', phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('html[data-live]').waitFor();
    await looksRight(page, '1-choose-vi');
    await chooses(page);
    await looksRight(page, '2-fill-vi');
    await page.fill('#fullName', person.fullName);
    await page.locator('#lang-km').tap();
    await page.locator('html[lang=km]').waitFor();
    expect(await page.inputValue('#fullName')).toBe(person.fullName);
    await looksRight(page, '2-fill-km');
    await fillsIn(page);
    await looksRight(page, '3-send-km');
    await page.locator('#lang-vi').tap();
    await page.locator('html[lang=vi]').waitFor();
    await page.locator('#send').waitFor();
    await looksRight(page, '3-send-vi');

    await page.setInputFiles('#paper-1', wrong);
    await page.check('#consent');
    await page.locator('#send-it').tap();
    await page.getByRole('alert').getByText('không phải PDF, JPEG hoặc PNG').waitFor();
    await looksRight(page, '3-refused-vi');
    expect(await page.isChecked('#consent')).toBe(true);
    await page.locator('#lang-km').tap();
    await page.locator('html[lang=km]').waitFor();
    await page.setInputFiles('#paper-1', pdf);
    await page.check('#consent');
    await page.locator('#send-it').tap();
    await page.locator('#sent').waitFor();
    await looksRight(page, '4-sent-km');
    const secret = (await page.locator('#secret').textContent()) ?? '';
    const reference = (await page.locator('#reference').textContent()) ?? '';
    expect(reference).toMatch(/^TT-\d{6}-[2-9A-Z]{6}$/);
    expect(asked.map((url) => decodeURIComponent(url)).join('\n')).not.toMatch(/Rương|094187|345|Phú Thuận/);
    expect(asked.join('\n')).not.toContain(secret);

    await page.locator('#follow').tap();
    await page.locator('#told').waitFor();
    await looksRight(page, '5-look-up-km');
    await page.locator('#lang-vi').tap();
    await page.getByText('đã gửi và đang chờ tiếp nhận').waitFor();
    await looksRight(page, '5-look-up-vi');
    expect(page.url()).not.toContain(secret);
    await page.setViewportSize({ width: 195, height: 422 });
    expect(await width(page)).toBeLessThanOrEqual(0);
  });

  it('without scripts: the desk asks for more, it is sent from the look-up, and then the dossier is received', async () => {
    const page = await aPage('/g?lang=vi', { ...desktop, javaScriptEnabled: false });
    await page.locator('#sectors a').first().click();
    await takePicture(page, 'from-home-1-choose-desktop');
    await chooses(page);
    await page.locator('#go').click();
    await fillsIn(page);
    await page.locator('#change').click();
    await page.locator('#fill').waitFor();
    expect(await page.inputValue('#phone')).toBe(person.phone);
    await page.locator('#go').click();
    await page.setInputFiles('#paper-1', pdf);
    await page.check('#consent');
    await takePicture(page, 'from-home-3-send-desktop');
    await page.locator('#send-it').click();
    await page.locator('#sent').waitFor();
    await takePicture(page, 'from-home-4-sent-desktop');
    const reference = (await page.locator('#reference').textContent()) ?? '';
    const secret = (await page.locator('#secret').textContent()) ?? '';

    const desk = await aPage('/counter/', desktop);
    await desk.fill('input[autocomplete=username]', 'hotich');
    await desk.fill('input[type=password]', demoPassword);
    await desk.keyboard.press('Enter');
    await desk.waitForURL((url) => !url.pathname.includes('sign'));
    await desk.waitForTimeout(500);
    await desk.goto(`${hall.house.url}/counter/dossiers?list=to-receive`);
    await desk.getByRole('link', { name: reference }).waitFor();
    await looksRight(desk, '6-desk-list');
    await desk.getByRole('link', { name: reference }).click();
    await desk.getByText('Trả lời người nộp chậm nhất', { exact: true }).waitFor();
    await looksRight(desk, '7-desk-dossier');
    await desk.getByRole('button', { name: 'Yêu cầu bổ sung trước khi tiếp nhận' }).click();
    await desk.getByLabel('Giấy tờ cần bổ sung').fill('Giấy xác nhận tình trạng hôn nhân');
    await desk.getByLabel('Lý do').fill('Chưa có trong hồ sơ');
    await takePicture(desk, 'from-home-8-desk-ask');
    await desk.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await desk.getByText('đang chờ người nộp').waitFor();

    await page.goto(`${hall.house.url}/h?lang=vi`);
    await page.fill('#code', reference);
    await page.fill('#factor', secret);
    await page.locator('#look').click();
    await page.locator('#bring').waitFor();
    await takePicture(page, 'from-home-9-bring-desktop');
    await page.setInputFiles('#paper-0', pdf);
    await page.fill('#bring-factor', '7351');
    await page.locator('#bring-it').click();
    await page.locator('#brought').waitFor();
    await takePicture(page, 'from-home-10-brought-desktop');

    await desk.reload();
    await desk.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).click();
    await desk
      .getByText(person.fullName)
      .or(desk.locator(`input[value="${person.fullName}"]`))
      .first()
      .waitFor();
    await looksRight(desk, '11-desk-receipt');
  });
});
