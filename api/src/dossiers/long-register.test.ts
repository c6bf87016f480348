import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';

// A register of 2,500 dossiers: five books, in which every dossier stands once and the numbers run on.

let house: TestHouse;
let desk: DossierDesk;
let sector = '';
const dossiers = 2_500;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'congan', 'truongbophan']);
  await desk.at('2026-08-20T08:00');
  const { dossierId } = await desk.receive('hotich');
  const { pool } = house.house.connection;
  // The same dossier again and again, a minute apart, each with a code of its own.
  await pool.query(
    `insert into dossiers (shop_id, code, agency_id, holder_agency_id, version_id, sector, channel, state, received_at)
      select shop_id, 'H51.29.02-260820-' || (1000 + n), agency_id, holder_agency_id, version_id, sector, channel, state,
        received_at + n * interval '1 minute'
      from dossiers, generate_series(2, $2::int) n where id = $1`,
    [dossierId, dossiers],
  );
  await pool.query(
    `insert into applicants (dossier_id, shop_id, kind, full_name, plain_name, address)
      select id, shop_id, 'citizen', 'Thạch Thị Sa Rương', 'thach thi sa ruong', 'Ấp Hòa Phuông' from dossiers where id <> $1`,
    [dossierId],
  );
  const found = await pool.query<{ sector: string }>('select sector from dossiers limit 1');
  sector = found.rows[0]?.sector ?? '';
}, 60_000);
afterAll(() => house.close());

const book = (number: number | '', who = 'hotich', name = sector) =>
  desk
    .as(who)
    .ask(
      `GET /shops/${house.shopId}/registers/${name}?from=2026-08-01&to=2026-08-31${number === '' ? '' : `&book=${number}`}`,
    );
const numbersIn = (html: string) =>
  [...html.matchAll(/<tr><td class="mid">(\d+)<\/td>/g)].map(([, number]) => Number(number));
const codesIn = (html: string) =>
  html.match(/H51\.29\.02-260820-\d{4}|\d{3}\.\d{2}\.\d{2}\.H51-260820-\d{4}/g) ?? [];

describe('a register of 2,500 dossiers', () => {
  test('has five books in which every dossier stands once, under a number that runs on', async () => {
    const books = await Promise.all([1, 2, 3, 4, 5].map((number) => book(number)));
    const pages = books.map(({ body }) => body);

    expect(pages.flatMap(numbersIn)).toEqual(Array.from({ length: dossiers }, (_, index) => index + 1));
    expect(new Set(pages.flatMap(codesIn)).size).toBe(dossiers);
    expect(pages[1]).toContain('Quyển số 2: từ số 501 đến số 1000, cộng 500 hồ sơ. Cả 5 quyển: 2500 hồ sơ.');
    expect(await refused(book(6))).toMatchObject({ code: 'not-found' });
    expect(await refused(book(0))).toMatchObject({ code: 'invalid-input' });
  });

  test('begins with its first book, and each leads to the ones beside it', async () => {
    const links = (html: string) =>
      [...html.matchAll(/book=(\d+)">Quyển số/g)].map(([, number]) => Number(number));
    expect(links((await book('')).body)).toEqual([2]);
    expect(links((await book(3)).body)).toEqual([2, 4]);
    expect(links((await book(5)).body)).toEqual([4]);
    expect((await book(3)).body).toContain(`${sector}.pdf?from=2026-08-01&amp;to=2026-08-31&amp;book=3`);
  });

  test('comes as PDF book by book', async () => {
    const answer = await book(5, 'hotich', `${sector}.pdf`);
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.rawPayload.byteLength).toBeGreaterThan(100_000);
  });

  test('is one empty book for the desk of another agency', async () => {
    const { body } = await book(1, 'congan');
    expect(numbersIn(body)).toEqual([]);
    expect(body).toContain('Cộng: 0 hồ sơ.');
    expect(await refused(book(2, 'congan'))).toMatchObject({ code: 'not-found' });
  });
});
