import type { QuoteScores } from '@motcua/contracts/waits';
import { layQuotedDays } from '@motcua/db/testing/quoted-days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { setClock } from '../../testing/set-clock.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let head: Person;

beforeAll(async () => {
  house = await buildHouse();
  await setClock(house, '2026-11-25T08:00:00+07:00');
  await layQuotedDays(house.databaseUrl, 4);
  head = await house.signedInAs('truongbophan');
});
afterAll(() => house.close());

const address = (rows = '') => `GET /shops/${house.shopId}/quotes.csv${rows}` as const;
const linesOf = (body: string) => body.replace('\uFEFF', '').trimEnd().split('\r\n');

test('the table of weeks has a row for each week, begins with a byte order mark, and says what the page says', async () => {
  const answer = await head.ask(address());
  const { weeks } = await told<QuoteScores>(head.ask(`GET /shops/${house.shopId}/quotes`));

  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="weeks.csv"');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body.startsWith('\uFEFFweek,people,within_range,')).toBe(true);
  const rows = linesOf(answer.body).slice(1);
  expect(rows.map((row) => row.split(',')[0])).toEqual([
    '2026-11-16',
    '2026-11-09',
    '2026-11-02',
    '2026-10-26',
  ]);
  expect(rows.map((row) => row.split(',').slice(1, 3))).toEqual(
    weeks.map(({ scored, coverage }) => [String(scored), coverage?.toFixed(3)]),
  );
});

test('the table of quotes has a row for each quote and nothing of its holder', async () => {
  const [header, ...rows] = linesOf((await head.ask(address('?rows=quotes'))).body);

  expect(header).toBe('day,hour,sector,method,ahead,p10_minutes,p50_minutes,p90_minutes,waited_minutes');
  expect(rows).toHaveLength(4 * 5 * 27);
  for (const row of rows)
    expect(row).toMatch(
      /^2026-1[01]-\d\d,\d{1,2},(ho-tich|chung-thuc|dat-dai),simulation,\d+,\d+\.\d,\d+\.\d,\d+\.\d,(\d+\.\d)?$/,
    );
  expect(rows.some((row) => row.endsWith(','))).toBe(true);
});

test('waits are counted by their place in the range, and by the hour and sector of the quote', async () => {
  const { calibration, hours, weeks } = await told<QuoteScores>(
    head.ask(`GET /shops/${house.shopId}/quotes`),
  );

  const all = weeks.reduce((sum, { scored }) => sum + scored, 0);
  expect(calibration.scored).toBe(all);
  expect(calibration.p10ToP50).toBeGreaterThan(0.3);
  expect(calibration.p50ToP90).toBeGreaterThan(0.3);
  expect(hours.reduce((sum, { scored }) => sum + scored, 0)).toBe(all);
  expect([...new Set(hours.map(({ hour }) => hour))].sort((a, b) => a - b)).toEqual([
    7, 8, 9, 10, 11, 12, 13, 14, 15,
  ]);
});

test('a clerk gets no table, a stranger is asked to sign in, and an unknown table is refused', async () => {
  const clerk = await house.signedInAs('hotich');

  expect((await clerk.ask(address())).statusCode).toBe(403);
  expect((await house.nobody.ask(address())).statusCode).toBe(401);
  expect((await head.ask(address('?rows=people'))).statusCode).toBe(400);
});
