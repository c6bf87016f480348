import { LocalDate } from '@motcua/contracts/dates';
import { SectorCode } from '@motcua/contracts/ids';
import { type FakePrinter, startFakePrinter } from '@motcua/paper/testing/fake-printer';
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

describe('the staff hear of it', () => {
  let hall: Hall;
  let shop: DemoShop;
  let printer: FakePrinter;
  let kiosk: Pass;
  const looking = startLooking();

  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
    printer = await startFakePrinter({ kind: 'paper-out' });
    kiosk = await kioskThatPrints(hall, shop, printer);
  });
  afterAll(async () => {
    await hall?.close();
    await printer?.stop();
  });

  async function atDesk(username: string, counter: number) {
    const { page } = await hall.open('/counter/');
    const person = clerk(page);
    await person.signsIn(username);
    await person.opensCounter(counter);
    return { page, person };
  }

  it('a call for help stands at every desk until one clerk goes, and a printer without paper at each', async () => {
    const registrar = await atDesk('hotich', 1);
    const insurance = await atDesk('bhxh', 8);
    const wish = { sectors: [SectorCode.parse('bhxh')], language: 'km' as const, cardHolder: card };
    const { label } = await hall.api.ask('POST /visits', kiosk, { body: wish });
    await hall.api.ask('POST /help-calls', kiosk, { body: {} });

    for (const { page } of [registrar, insurance]) {
      await page.getByText('Ki-ốt cửa chính: người dân cần hỗ trợ').waitFor();
      await page.getByText('Ki-ốt cửa chính hết giấy – xin thay cuộn giấy').waitFor();
    }
    expect(printer.pages).toEqual([]);
    await looking.lookAt(registrar.page, 'desk with notices', 'nothing');

    await registrar.person.enters('Tôi đến giúp');
    for (const { page } of [registrar, insurance])
      await page.getByText('người dân cần hỗ trợ').waitFor({ state: 'detached' });

    await insurance.person.presses('F2');
    await insurance.person.isCalling(label);
    await insurance.page.getByText(card.fullName).waitFor();
    await insurance.page.getByText('094•••••1234').waitFor();
    expect(await insurance.page.getByText(card.idNumber).count()).toBe(0);
    await looking.lookAt(insurance.page, 'desk with a card holder', 'nothing');

    printer.play({ kind: 'ready' });
    await insurance.person.enters('In lại phiếu');
    await printer.pageAfter(0, 15_000);
    await registrar.page.getByText('hết giấy').waitFor({ state: 'detached' });
  });

  it('an administrator sees the printer and sets the kiosk, and the head of the unit how waits were told', async () => {
    const { page } = await hall.open('/counter/');
    await clerk(page).signsIn('quantri');
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    await page.goto(`${hall.house.url}/counter/admin/my-xuyen/devices`);
    const row = page.getByRole('row').filter({ hasText: 'Ki-ốt cửa chính' });
    await row.waitFor();
    await looking.lookAt(page, 'devices', 'height');
    await row.getByRole('button', { name: 'Cài đặt' }).click();
    await page.getByRole('dialog').waitFor();
    await looking.lookAt(page, 'device dialog', 'height');
    await page.keyboard.press('Escape');

    const head = await hall.open('/counter/');
    await clerk(head.page).signsIn('truongbophan');
    await head.page.getByRole('main').getByRole('listitem').first().waitFor();
    await head.page.goto(`${hall.house.url}/counter/admin/my-xuyen/waits`);
    await head.page.getByText('Chưa có lời báo thời gian chờ nào để đối chiếu.').waitFor();
    await looking.lookAt(head.page, 'waits', 'height');
  });

  it('nothing on these screens keeps anybody out', () => {
    expect(looking.seen()).toBe(5);
    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
