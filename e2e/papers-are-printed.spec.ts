import { LocalMoment } from '@motcua/contracts/deadlines';
import type { ActOnDossier } from '@motcua/contracts/dossiers';
import type { DossierId, ProcedureId } from '@motcua/contracts/ids';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pass } from './house/ask-house.ts';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { takePaper } from './house/take-paper.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';

// Every paper of a dossier is opened where the desk presses for it, and printed as the browser prints.

describe('papers are printed', () => {
  let hall: Hall;
  let shop: DemoShop;
  let justice: Pass;
  let page: Page;
  let context: BrowserContext;
  let procedureId: ProcedureId;
  const looking = startLooking();

  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    justice = await hall.api.signIn('hotich');
    const query = { sector: 'ho-tich', limit: 100 };
    const { procedures } = await hall.api.ask('GET /procedures', {}, { query });
    const threeDays = procedures.find(
      ({ processing }) => processing?.unit === 'working_day' && processing.amount === 3,
    );
    if (!threeDays) throw new Error('no procedure takes three working days');
    ({ procedureId } = threeDays);
    ({ page, context } = await hall.open('/counter/'));
    await clerk(page).signsIn('hotich');
    await page.getByRole('link', { name: 'Hồ sơ', exact: true }).waitFor();
  });
  afterAll(() => hall?.close());

  const receives = (more: { receivedAt?: LocalMoment; receivedAtReason?: string } = {}) =>
    hall.api.ask('POST /shops/:shopId/dossiers', justice, {
      params: { shopId: shop.shopId },
      body: {
        procedureId,
        channel: 'counter',
        applicant: { fullName: 'Thạch Thị Sa Rương', idNumber: '094187001234', phone: '0912 345 678' },
        papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
        feeVnd: 15_000,
        feePaid: true,
        ...more,
      },
    });
  const acts = (dossierId: DossierId, body: ActOnDossier) =>
    hall.api.ask('POST /dossiers/:dossierId/acts', justice, { params: { dossierId }, body });
  /** The paper that opens beside the page, with its letters there. */
  const opened = async (press: () => Promise<void>) => {
    const opening = context.waitForEvent('page');
    await press();
    const paper = await opening;
    await paper.locator('h1').first().waitFor();
    await paper.evaluate(() => document.fonts.ready);
    return paper;
  };
  const pressed = (paper: Page) =>
    paper.evaluate(async () => {
      let times = 0;
      window.print = () => {
        times += 1;
      };
      document.getElementById('print')?.click();
      return times;
    });
  const fontsOf = async (paper: Page) => {
    const bytes = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    const named = [...bytes.matchAll(/\/FontName\s*\/\w+\+([\w-]+)/g)].map(([, name]) => name);
    return { families: [...new Set(named)].toSorted(), files: bytes.match(/\/FontFile2 /g)?.length ?? 0 };
  };

  it('each from its link on the page of the dossier: a page, its button, its PDF, and letters of its own', async () => {
    const { dossierId, code } = await receives();
    const { agencyId } = await hall.api.ask('GET /dossiers/:dossierId', justice, { params: { dossierId } });
    await acts(dossierId, { act: 'hand-over', toAgencyId: agencyId });
    await acts(dossierId, {
      act: 'ask-supplement',
      items: ['Bản sao giấy chứng sinh'],
      reason: 'Thiếu so với thành phần hồ sơ',
      legalBasis: 'Điều 19 Nghị định 118/2025/NĐ-CP',
      consentBy: null,
    });
    await acts(dossierId, { act: 'complete-supplement' });
    await acts(dossierId, { act: 'decide', resultNumber: '15/TP', result: 'Giấy xác nhận' });
    await page.goto(`${hall.house.url}/counter/dossiers/${dossierId}`);
    const links = page.locator('.print-links a');
    await links.first().waitFor();
    const names = await links.allTextContents();
    expect(names).toEqual([
      'Giấy tiếp nhận và hẹn trả (mẫu 01)',
      'Phiếu yêu cầu bổ sung (mẫu 02)',
      'Phiếu kiểm soát quá trình giải quyết',
      'Giấy bàn giao hồ sơ',
      'Phiếu bàn giao kết quả',
      'Giấy biên nhận trả kết quả',
      'Biên lai thu phí, lệ phí',
    ]);

    const told: Record<string, string> = {};
    for (const name of names) {
      const paper = await opened(() => page.getByRole('link', { name, exact: true }).click());
      told[name] = await paper.locator('main').innerText();
      expect(await pressed(paper), name).toBe(1);
      const { families, files } = await fontsOf(paper);
      expect(
        families.every((family) => family?.startsWith('Tinos-')),
        `${name}: ${families}`,
      ).toBe(true);
      expect(files, name).toBeGreaterThan(0);
      await takePaper(paper, `paper ${name}`);
      const pdf = await paper.getByRole('link', { name: 'Mở bản PDF' }).getAttribute('href');
      const answer = await context.request.get(new URL(pdf ?? '', paper.url()).href);
      expect((await answer.body()).subarray(0, 5).toString(), name).toBe('%PDF-');
      await paper.close();
    }

    for (const [name, text] of Object.entries(told)) expect(text, name).toContain(code);
    expect(told[names[0] ?? '']).toMatch(/Số: \d\d\/BPTNTKQ/);
    expect(told[names[1] ?? '']).toMatch(/Số: \d\d\/PBS-BPTNTKQ/);
    expect(told[names[2] ?? '']).toMatch(/Số: \d\d\/PKS-BPTNTKQ/);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });

  it('the receipt of the set of 2018 fills two sheets of A5', async () => {
    const { dossierId } = await receives({
      receivedAt: LocalMoment.parse('2025-09-12T09:00'),
      receivedAtReason: 'Nhập từ sổ giấy',
    });
    await page.goto(`${hall.house.url}/counter/dossiers/${dossierId}`);
    const paper = await opened(() => page.getByRole('link', { name: /mẫu 01/ }).click());

    expect(await paper.locator('main').innerText()).toContain('Mẫu số 01, Thông tư số 01/2018/TT-VPCP');
    const { sheets, widthMm, heightMm } = await takePaper(paper, 'receipt of 2018');
    expect([sheets, Math.round(widthMm), Math.round(heightMm)]).toEqual([2, 148, 210]);
    await paper.close();
  });

  it('the register of a sector opens from the lists, lying on A4', async () => {
    const { code } = await receives();
    await page.goto(`${hall.house.url}/counter/dossiers`);
    await page.getByRole('button', { name: 'Sổ theo dõi' }).click();
    await looking.lookAt(page, 'the register is asked for', 'height');
    await page.getByLabel('Tiếp nhận từ ngày').fill('2026-01-01');
    await page.getByLabel('Lĩnh vực', { exact: true }).last().selectOption('ho-tich');
    const paper = await opened(() => page.getByRole('button', { name: 'Mở sổ để in' }).click());

    expect(await paper.locator('main').innerText()).toContain(code);
    const { widthMm, heightMm } = await takePaper(paper, 'register');
    expect([Math.round(widthMm), Math.round(heightMm)]).toEqual([297, 210]);
    await paper.close();
    expect(looking.faults).toEqual([]);
  });

  it('what the administrator sets of body and place stands on the next paper', async () => {
    const { dossierId } = await receives();
    const office = await hall.open('/counter/');
    await clerk(office.page).signsIn('quantri');
    await office.page.getByRole('main').getByRole('listitem').first().waitFor();
    const { shops } = await hall.api.ask('GET /shops', shop.administrator);
    await office.page.goto(`${hall.house.url}/counter/admin/${shops[0]?.code}/shop`);
    await office.page.getByLabel('Cơ quan chủ quản').fill('Ủy ban nhân dân thành phố Cần Thơ');
    await office.page.getByLabel('Địa danh').fill('Ninh Kiều');
    await office.page.locator('.paper-head').getByText('Ninh Kiều, ngày').waitFor();
    await office.page.locator('.paper-head').scrollIntoViewIfNeeded();
    await looking.lookAt(office.page, 'the head of papers is set', 'height');
    await office.page.getByRole('button', { name: /Lưu/ }).click();
    await office.page.getByText('Đã lưu').waitFor();

    await page.goto(`${hall.house.url}/counter/dossiers/${dossierId}`);
    const paper = await opened(() => page.getByRole('link', { name: /mẫu 01/ }).click());
    const text = await paper.locator('main').innerText();
    expect(text).toMatch(/ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ/i);
    expect(text).toContain('Ninh Kiều, ngày');
    expect(looking.faults).toEqual([]);
  });
});
