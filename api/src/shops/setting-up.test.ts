import type { RouteAnswer } from '@motcua/contracts/routes';
import type { Counter, Shop, ShopSettings } from '@motcua/contracts/shops';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';

let house: TestHouse;
let administrator: Person;
let shopId: string;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
  shopId = house.shopId;
});

afterAll(() => house.close());

const codeOf = (answer: { json(): unknown }) => (answer.json() as { code?: string }).code;
const settings = async () => (await administrator.ask(`GET /shops/${shopId}/settings`)).json<ShopSettings>();
const counterOf = async (number: number): Promise<Counter> => {
  const found = (await settings()).counters.find((counter) => counter.number === number);
  if (!found) throw new Error(`counter ${number} is missing`);
  return found;
};

describe('the settings of a shop', () => {
  test('show everything that can be set up', async () => {
    const shown = await settings();

    expect(shown.shop).toMatchObject({ code: 'my-xuyen', policy: { kind: 'ratio', priorityCalls: 2 } });
    expect(shown.hours).toHaveLength(10);
    expect(shown.hours[0]).toEqual({ weekday: 1, opens: '07:00', closes: '11:00' });
    expect(shown.sectors).toHaveLength(29);
    expect(shown.counters.map((counter) => counter.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shown.priorityClasses).toHaveLength(4);
    expect(shown.staff).toHaveLength(13);
    expect(shown.agencies).toHaveLength(11);
    expect(shown.devices).toHaveLength(3);
  });

  test('never show a password or the hash of a token', async () => {
    const text = JSON.stringify(await settings());

    expect(text).not.toMatch(/argon2|hash|token/i);
  });

  test('are not for clerks, and do not exist for people of another shop', async () => {
    const clerk = await house.signedInAs('hotich');

    expect((await clerk.ask(`GET /shops/${shopId}/settings`)).statusCode).toBe(403);
    expect((await administrator.ask(`GET /shops/${crypto.randomUUID()}/settings`)).statusCode).toBe(404);
  });

  test('may be read by an inspector, who changes nothing', async () => {
    const inspector = await house.signedInAs('giamsat');

    expect((await inspector.ask(`GET /shops/${shopId}/settings`)).statusCode).toBe(200);
    expect(codeOf(await inspector.ask(`PATCH /shops/${shopId}`, { address: 'x' }))).toBe('not-allowed');
  });
});

describe('the directory of a shop', () => {
  test('gives a clerk the names behind the codes of the desk', async () => {
    const clerk = await house.signedInAs('hotich');

    const answer = await clerk.ask(`GET /shops/${shopId}/directory`);

    const directory = answer.json<RouteAnswer<'GET /shops/:shopId/directory'>>();
    expect(directory.sectors).toHaveLength(24);
    expect(directory.priorityClasses).toHaveLength(4);
    expect(directory.colleagues).toHaveLength(11);
    expect(Object.keys(directory.colleagues[0] ?? {}).toSorted()).toEqual([
      'agencyNameVi',
      'displayName',
      'staffId',
    ]);
  });
});

describe('every change is one line in the journal', () => {
  test('names, address, policy and calling rules', async () => {
    const lines = await linesOf(house, () =>
      administrator.ask(`PATCH /shops/${shopId}`, {
        address: 'Số 30 Ngô Quyền',
        policy: { kind: 'ageing', capMinutes: 45 },
        nameEn: 'Mỹ Xuyên District One-Stop Shop',
      }),
    );

    expect(lines).toEqual([
      { name: 'shop.changed', reason: null, payload: { fields: ['address', 'policy'] } },
    ]);
    expect((await settings()).shop).toMatchObject({
      address: 'Số 30 Ngô Quyền',
      policy: { kind: 'ageing', capMinutes: 45 },
    });
  });

  test('nothing changed, nothing written', async () => {
    const { shop } = await settings();

    const lines = await linesOf(house, () =>
      administrator.ask(`PATCH /shops/${shopId}`, { nameVi: shop.nameVi, callRules: shop.callRules }),
    );

    expect(lines).toEqual([]);
  });

  test('opening hours', async () => {
    const hours = [
      { weekday: 6, opens: '07:30', closes: '11:00' },
      { weekday: 1, opens: '13:00', closes: '17:00' },
      { weekday: 1, opens: '07:00', closes: '11:00' },
    ];

    const lines = await linesOf(house, () => administrator.ask(`PUT /shops/${shopId}/hours`, { hours }));

    const { today } = (await settings()).openingHours;
    expect(lines).toEqual([
      { name: 'shop.hours-set', reason: null, payload: { intervals: 3, fromDay: today } },
    ]);
    expect((await settings()).hours).toEqual([hours[2], hours[1], hours[0]]);
  });

  test('a counter added and changed', async () => {
    const added = await linesOf(house, () =>
      administrator.ask(`POST /shops/${shopId}/counters`, {
        number: 9,
        nameVi: 'Quân sự',
        sectors: ['quan-su', 'quan-su'],
      }),
    );
    const counter = await counterOf(9);
    const changed = await linesOf(house, () =>
      administrator.ask(`PATCH /counters/${counter.counterId}`, {
        number: 10,
        nameVi: 'Quân sự',
        sectors: ['quan-su', 'ton-giao'],
      }),
    );

    expect(counter.sectors).toEqual(['quan-su']);
    expect(added).toEqual([
      {
        name: 'shop.counter-added',
        reason: null,
        payload: { counterId: counter.counterId, counter: 9 },
      },
    ]);
    expect(changed).toEqual([
      {
        name: 'shop.counter-changed',
        reason: null,
        payload: { counterId: counter.counterId, counter: 10, fields: ['number', 'sectors'] },
      },
    ]);
  });

  test('a priority class added and changed', async () => {
    const added = await linesOf(house, () =>
      administrator.ask(`POST /shops/${shopId}/priority-classes`, {
        code: 'nguoi-mu',
        nameVi: 'Người khiếm thị',
        nameEn: 'Blind people',
        legalSource: 'Luật Người khuyết tật số 51/2010/QH12',
        rank: 1,
        aheadMinutes: 30,
      }),
    );
    const changed = await linesOf(house, () =>
      administrator.ask(`PATCH /shops/${shopId}/priority-classes/nguoi-mu`, { rank: 2, active: false }),
    );

    expect(added).toEqual([
      { name: 'shop.priority-class-added', reason: null, payload: { code: 'nguoi-mu' } },
    ]);
    expect(changed).toEqual([
      {
        name: 'shop.priority-class-changed',
        reason: null,
        payload: { code: 'nguoi-mu', fields: ['rank', 'active'] },
      },
    ]);
  });

  test('sectors offered and their letters', async () => {
    const { sectors } = await settings();
    const wish = sectors.map(({ sector, prefix, offered }) => ({
      sector,
      prefix,
      offered: sector === 'thue' ? false : offered,
    }));

    const lines = await linesOf(house, () =>
      administrator.ask(`PUT /shops/${shopId}/sectors`, { sectors: wish }),
    );

    expect(lines).toEqual([{ name: 'shop.sectors-set', reason: null, payload: { offered: 23 } }]);
  });

  test('a shop added: its maker runs it, and it begins as every shop begins', async () => {
    const answer = await administrator.ask('POST /shops', {
      code: 'ke-sach',
      nameVi: 'Bộ phận Một cửa huyện Kế Sách',
      nameEn: 'Kế Sách One-Stop Shop',
    });

    const added = answer.json<Shop>();
    expect(added).toMatchObject({ ticketHours: 'working-hours', policy: { kind: 'arrival' } });
    const mine = (await administrator.ask('GET /shops')).json<RouteAnswer<'GET /shops'>>();
    expect(mine.shops.map((shop) => [shop.code, shop.role])).toEqual([
      ['ke-sach', 'administrator'],
      ['my-xuyen', 'administrator'],
    ]);
    const shown = await administrator.ask(`GET /shops/${added.shopId}/settings`);
    expect(shown.json()).toMatchObject({ counters: [], staff: [{ username: 'quantri' }] });
    expect(shown.json<ShopSettings>().hours).toHaveLength(10);
    const clerk = await house.signedInAs('hotich');
    expect((await clerk.ask(`GET /shops/${added.shopId}/directory`)).statusCode).toBe(404);
  });
});

describe('a counter put out of use', () => {
  test('is refused while a clerk sits there, and done when it is closed', async () => {
    const { counterId } = await counterOf(1);
    const clerk = await house.signedInAs('hotich');
    await clerk.ask(`POST /counters/${counterId}/shift`, { standsInFor: null });
    const stop = () => administrator.ask(`PATCH /counters/${counterId}`, { active: false });

    expect(codeOf(await stop())).toBe('counter-in-use');
    await clerk.ask(`DELETE /counters/${counterId}/shift`);
    expect((await stop()).json()).toMatchObject({ number: 1, active: false });
    const reopened = await clerk.ask(`POST /counters/${counterId}/shift`, { standsInFor: null });
    expect(codeOf(reopened)).toBe('counter-inactive');
  });
});

describe('a sector switched off', () => {
  test('gives no more numbers, and those who wait with it are still called', async () => {
    const kiosk = await house.device('kiosk');
    const clerk = await house.signedInAs('bhxh');
    const { counterId } = await counterOf(8);
    const take = () => kiosk.ask('POST /visits', { sectors: ['bhyt'] });
    const { label } = (await take()).json<{ label: string }>();
    const sectors = (await settings()).sectors.map(({ sector, prefix, offered }) => ({
      sector,
      prefix,
      offered: offered && sector !== 'bhyt',
    }));

    await administrator.ask(`PUT /shops/${shopId}/sectors`, { sectors });

    expect((await take()).statusCode).toBe(409);
    await clerk.ask(`POST /counters/${counterId}/shift`, { standsInFor: null });
    const called = await clerk.ask(`POST /counters/${counterId}/calls`, {});
    expect(called.json()).toMatchObject({ label, state: 'called' });
  });
});

describe('the letters of sectors', () => {
  test('may be exchanged in one go', async () => {
    const swapped = [
      { sector: 'ho-tich', prefix: 'B', offered: true },
      { sector: 'chung-thuc', prefix: 'A', offered: true },
    ];
    const whole = (await settings()).sectors
      .filter(({ sector }) => !['ho-tich', 'chung-thuc'].includes(sector))
      .map(({ sector, prefix, offered }) => ({ sector, prefix, offered }));

    const answer = await administrator.ask(`PUT /shops/${shopId}/sectors`, {
      sectors: [...whole, ...swapped],
    });

    expect(answer.json()).toEqual({ done: true });
    expect((await settings()).sectors[0]).toMatchObject({ sector: 'chung-thuc', prefix: 'A' });
  });

  test('stay with a sector that is switched off by not naming it', async () => {
    await administrator.ask(`PUT /shops/${shopId}/sectors`, {
      sectors: [{ sector: 'chung-thuc', prefix: 'A', offered: true }],
    });

    const offered = (await settings()).sectors.filter((sector) => sector.offered);
    expect(offered.map((sector) => sector.sector)).toEqual(['chung-thuc']);
    expect((await settings()).sectors).toHaveLength(29);
  });
});
