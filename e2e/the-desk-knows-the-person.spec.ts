import { LocalDate } from '@motcua/contracts/dates';
import { SectorCode } from '@motcua/contracts/ids';
import type { TakeVisit } from '@motcua/contracts/queue';
import { type FakePrinter, startFakePrinter } from '@motcua/paper/testing/fake-printer';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pass } from './house/ask-house.ts';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { kioskThatPrints } from './house/kiosk-that-prints.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { startLooking } from './looks/look-at.ts';
import { clerk } from './people/clerk.ts';

const card = {
  idNumber: '094190001234',
  fullName: 'Thạch Thị Sa Rươne',
  bornOn: LocalDate.parse('1990-09-02'),
};

describe('the desk knows what a person needs', () => {
  let hall: Hall;
  let shop: DemoShop;
  let printer: FakePrinter;
  let kiosk: Pass;
  let desk: { page: Page; context: BrowserContext };
  let saRy: ReturnType<typeof clerk>;
  const looking = startLooking();

  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    printer = await startFakePrinter({ kind: 'ready' });
    await shop.changes({ callRules: { callsBeforeMissed: 1, secondsBeforeMissed: 0 } });
    kiosk = await kioskThatPrints(hall, shop, printer);
    desk = await hall.open('/counter/');
    saRy = clerk(desk.page);
    await saRy.signsIn('hotich');
    await saRy.opensCounter(1);
  });
  afterAll(async () => {
    await hall?.close();
    await printer?.stop();
  });

  const takes = (wish: Partial<TakeVisit>) =>
    hall.api.ask('POST /visits', kiosk, { body: { sectors: [SectorCode.parse('ho-tich')], ...wish } });

  it('who speaks Khmer is marked in the queue and at the counter, and their number is copied without being shown', async () => {
    const { label } = await takes({ language: 'km', cardHolder: card });

    await saRy.row(label).filter({ hasText: 'Cần phiên dịch: ភាសាខ្មែរ' }).waitFor();
    await looking.lookAt(desk.page, 'a queue with a Khmer speaker', 'lists');
    await saRy.presses('F2');
    await saRy.isCalling(label);
    await saRy.current.getByText('Cần phiên dịch: ភាសាខ្មែរ').waitFor();
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await saRy.enters('Chép số');

    await desk.page.getByRole('button', { name: 'Đã chép' }).waitFor();
    expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe(card.idNumber);
    expect(await desk.page.getByText(card.idNumber).count()).toBe(0);
    await looking.lookAt(desk.page, 'a Khmer speaker at the counter', 'lists');
  });

  it('a slip is printed once more for somebody who was missed, and for somebody who waits', async () => {
    await saRy.presses('F7');
    await saRy.isFree();
    await printer.pageAfter(0, 15_000);
    await saRy.looksAt('Vắng');
    await saRy.enters(/^In lại phiếu/);
    await printer.pageAfter(1, 15_000);
    await saRy.reads(/đã gửi in lại phiếu số/);

    const { label } = await takes({});
    await printer.pageAfter(2, 15_000);
    await saRy.looksAt('Đang chờ');
    await saRy.tabsTo(saRy.row(label).getByRole('button'));
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('dialog').waitFor();
    await looking.lookAt(desk.page, 'somebody who waits', 'lists');
    await saRy.enters(`In lại phiếu ${label}`);
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await printer.pageAfter(3, 15_000);
  });

  it('nothing on these screens keeps anybody out', () => {
    expect(looking.seen()).toBe(3);
    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
