import { readFile } from 'node:fs/promises';
import { type OwnServer, ownServer } from '@motcua/db/testing/own-server';
import { layQuotedDays } from '@motcua/db/testing/quoted-days';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePaper } from './house/take-paper.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';

const weeks = 10;

describe('the head of the unit reads how waits were told', () => {
  let server: OwnServer;
  let hall: Hall;
  let page: Page;
  const looking = startLooking();

  beforeAll(async () => {
    server = await ownServer();
    vi.stubEnv('DATABASE_URL', server.url);
    hall = await openHall();
    page = (await hall.open('/counter/')).page;
    await clerk(page).signsIn('truongbophan');
    await page.getByRole('main').getByRole('listitem').first().waitFor();
  });
  afterAll(async () => {
    await hall?.close();
    await server?.stop();
    vi.unstubAllEnvs();
  });

  const opens = async () => {
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/waits`);
    await page.getByRole('heading', { level: 1, name: 'Thời gian chờ' }).waitFor();
  };
  const week = () => page.getByRole('option', { selected: true });

  it('before the first week is over there is nothing to read, and that is said', async () => {
    await opens();

    await page.getByText('Chưa có lời báo thời gian chờ nào để đối chiếu.').waitFor();
    expect(await page.getByRole('button', { name: 'CSV theo tuần' }).count()).toBe(0);
    await looking.lookAt(page, 'waits without weeks', 'height');
  });

  it('every week is read with the arrow keys, and says whether the ranges held', async () => {
    await layQuotedDays(server.url, weeks);
    await opens();

    await page.getByRole('listbox', { name: 'Theo tuần' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(weeks);
    await clerk(page).tabsTo(week());
    const newest = await week().getAttribute('aria-label');
    await page.keyboard.press('ArrowLeft');
    const before = await week().getAttribute('aria-label');

    expect(newest).toMatch(
      /^Tuần thứ Hai, \d\d\/\d\d\/\d{4}: \d\d % trong khoảng đã báo, sai lệch trung bình \d+,\d phút, \d+ lượt\. Trong vùng đạt\.$/,
    );
    expect(before).not.toBe(newest);
    expect(await week().evaluate((element) => element === document.activeElement)).toBe(true);
    await page
      .locator('figcaption')
      .filter({ hasText: before ?? '' })
      .waitFor();
    await page.keyboard.press('Home');
    expect(await week().getAttribute('aria-label')).toMatch(/Dưới vùng đạt: khoảng đã báo quá hẹp\.$/);
    await looking.lookAt(page, 'waits as plots', 'height');
  });

  it('the plots are also tables, with the same figures', async () => {
    const said = await page.getByRole('option').last().getAttribute('aria-label');

    await clerk(page).enters('Xem bảng');
    await page.getByRole('row').nth(1).waitFor();
    const [, people, within] = await page.getByRole('row').nth(1).locator('th, td').allInnerTexts();

    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(said).toContain(`: ${within} trong khoảng đã báo`);
    expect(said).toContain(`${people} lượt`);
    await page
      .getByRole('cell', { name: /^\d+,\d \d+ lượt$/ })
      .first()
      .waitFor();
    await looking.lookAt(page, 'waits as tables', 'height');
    await clerk(page).enters('Xem biểu đồ');
    await page.getByRole('listbox').waitFor();
  });

  it('weeks and quotes are taken along as files for a spreadsheet, without anything about a person', async () => {
    const byWeek = await saves('CSV theo tuần');
    const byQuote = await saves('CSV từng lượt');

    expect([byWeek.name, byQuote.name]).toEqual([
      'thoi-gian-cho-theo-tuan.csv',
      'thoi-gian-cho-tung-luot.csv',
    ]);
    expect(byWeek.lines[0]).toMatch(/^\uFEFFTuần bắt đầu,Số lượt,Tỷ lệ trong khoảng đã báo,/);
    expect(byWeek.lines).toHaveLength(1 + weeks);
    expect(byQuote.lines[0]).toBe(
      '\uFEFFNgày,Giờ,Lĩnh vực,Cách tính,Số người trước,P10 (phút),P50 (phút),P90 (phút),Chờ thật (phút)',
    );
    expect(byQuote.lines).toHaveLength(1 + weeks * 5 * 27);
    for (const line of byQuote.lines.slice(1))
      expect(line).toMatch(/^\d{4}-\d\d-\d\d,\d+,[a-z-]+,simulation,\d+,[\d.]+,[\d.]+,[\d.]+,[\d.]*$/);
  });

  it('on paper it lies on its side, without anything to press', async () => {
    const sheet = await takePaper(page, 'waits on paper');

    expect(sheet.widthMm).toBeCloseTo(297, 0);
    expect(sheet.heightMm).toBeCloseTo(210, 0);
    expect(sheet.sheets).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByText(/ · in ngày thứ|in ngày Chủ nhật/).isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('keeps nobody out, and nothing came from elsewhere', () => {
    expect(looking.seen()).toBe(3);
    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });

  async function saves(name: string): Promise<{ name: string; lines: string[] }> {
    const saved: Promise<Download> = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await saved;
    const text = await readFile(await file.path(), 'utf8');
    return { name: file.suggestedFilename(), lines: text.trimEnd().split('\r\n') };
  }
});
