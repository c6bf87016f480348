import type { ShopSettings } from '@motcua/contracts/shops';
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

describe('a setting that cannot stand is refused, and nothing is changed', () => {
  test.each([
    ['hours that overlap', 'hours', 'hours-overlap'],
    ['two sectors with one letter', 'two-prefixes', 'prefix-taken'],
    ['a letter that a sector not named keeps', 'kept-prefix', 'prefix-taken'],
    ['one sector twice', 'sector-twice', 'invalid-input'],
    ['a sector that is none', 'unknown-sector', 'unknown-sector'],
  ])('%s', async (_what, which, code) => {
    const before = await settings();
    const offer = (sector: string, prefix: string) => ({ sector, prefix, offered: true });
    const wishes: Record<string, [string, object]> = {
      hours: [
        'hours',
        {
          hours: [
            { weekday: 1, opens: '07:00', closes: '11:00' },
            { weekday: 1, opens: '10:59', closes: '12:00' },
          ],
        },
      ],
      'two-prefixes': ['sectors', { sectors: [offer('ho-tich', 'A'), offer('dat-dai', 'A')] }],
      'kept-prefix': ['sectors', { sectors: [offer('ho-tich', 'B')] }],
      'sector-twice': ['sectors', { sectors: [offer('ho-tich', 'A'), offer('ho-tich', 'B')] }],
      'unknown-sector': ['sectors', { sectors: [offer('khong-co', 'A')] }],
    };
    const [path, body] = wishes[which] ?? [];

    const lines = await linesOf(house, async () => {
      expect(codeOf(await administrator.ask(`PUT /shops/${shopId}/${path}`, body))).toBe(code);
    });

    expect(lines).toEqual([]);
    expect(await settings()).toEqual(before);
  });

  test('a counter with the number of another, also when both come at once', async () => {
    const add = () =>
      administrator.ask(`POST /shops/${shopId}/counters`, { number: 20, nameVi: 'Quầy', sectors: [] });

    const answers = await Promise.all([add(), add()]);

    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 409]);
    const [first] = (await settings()).counters;
    const renamed = await administrator.ask(`PATCH /counters/${first?.counterId}`, { number: 20 });
    expect(codeOf(renamed)).toBe('name-taken');
  });

  test('a counter with a sector that is none', async () => {
    const wish = { number: 21, nameVi: 'Quầy', sectors: ['khong-co'] };

    expect(codeOf(await administrator.ask(`POST /shops/${shopId}/counters`, wish))).toBe('unknown-sector');
  });

  test('a shop or a priority class whose code is in use', async () => {
    const shop = { code: 'my-xuyen', nameVi: 'Khác', nameEn: 'Other' };
    const priority = {
      code: 'khuyet-tat',
      nameVi: 'Khác',
      nameEn: 'Other',
      legalSource: 'Nội quy',
      rank: 1,
      aheadMinutes: 0,
    };

    expect(codeOf(await administrator.ask('POST /shops', shop))).toBe('name-taken');
    expect(codeOf(await administrator.ask(`POST /shops/${shopId}/priority-classes`, priority))).toBe(
      'name-taken',
    );
  });

  test('a class, a counter or a shop that is not there', async () => {
    const nowhere = crypto.randomUUID();

    expect(
      codeOf(await administrator.ask(`PATCH /shops/${shopId}/priority-classes/khong-co`, { rank: 3 })),
    ).toBe('not-found');
    expect(codeOf(await administrator.ask(`PATCH /counters/${nowhere}`, { zone: 'B' }))).toBe('not-found');
    expect(codeOf(await administrator.ask(`PATCH /shops/${nowhere}`, { address: '' }))).toBe('not-found');
  });
});
