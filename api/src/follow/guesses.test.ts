import { randomBytes, randomUUID } from 'node:crypto';
import { VisitId } from '@motcua/contracts/ids';
import { followHash, followToken } from '@motcua/db/queue/follow-token';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { take } from '../../testing/take.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await buildHouse();
});
afterAll(() => house.close());

const visitId = () => VisitId.parse(randomUUID());
const known = (hashes: Set<string>, token: string) => hashes.has(followHash(token).toString('base64'));

test('each of the 128 bits of a token falls to either side as often, and no two tokens are the same', () => {
  const many = 20_000;
  const dayKey = randomBytes(32);
  const ones = new Array<number>(128).fill(0);
  const different = new Set<string>();
  for (let one = 0; one < many; one += 1) {
    const token = followToken(dayKey, visitId());
    different.add(token);
    const bytes = Buffer.from(token, 'base64url');
    for (let bit = 0; bit < 128; bit += 1)
      ones[bit] = (ones[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
  }

  expect(different.size).toBe(many);
  // Five and a half standard deviations: by chance one run in two hundred thousand strays so far.
  const farthest = 5.5 * Math.sqrt(many / 4);
  for (const count of ones) expect(Math.abs(count - many / 2)).toBeLessThan(farthest);
});

test('a million guesses find none of five thousand tickets, nor do all tokens one letter away from a right one', () => {
  const dayKey = randomBytes(32);
  const tokens = Array.from({ length: 5_000 }, () => followToken(dayKey, visitId()));
  const hashes = new Set(tokens.map((token) => followHash(token).toString('base64')));
  const noise = randomBytes(16_000_000);
  let found = 0;
  for (let guess = 0; guess < 1_000_000; guess += 1)
    if (known(hashes, noise.toString('base64url', guess * 16, guess * 16 + 16))) found += 1;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const right = tokens[0] ?? '';
  for (let place = 0; place < right.length; place += 1)
    for (const letter of letters) {
      const near = right.slice(0, place) + letter + right.slice(place + 1);
      if (near !== right && known(hashes, near)) found += 1;
    }

  expect(found).toBe(0);
  expect(known(hashes, right)).toBe(true);
});

test('a visit keeps the hash of its token and not the token', async () => {
  const { followToken: token } = await take(await house.device('kiosk'), 'dat-dai');
  const { pool } = house.house.connection;

  const rows = await pool.query<{ row: string; hash: Buffer }>(
    'select to_jsonb(v)::text as row, follow_hash as hash from visits v',
  );

  expect(rows.rows).toHaveLength(1);
  expect(rows.rows[0]?.row).not.toContain(token);
  expect(rows.rows[0]?.hash).toEqual(followHash(token));
});

test('wrong codes in the header are slowed like those in an address, and a right one beside them is not', async () => {
  const right = (await take(await house.device('kiosk'), 'dat-dai')).followToken;
  const guess = () => house.holder(randomBytes(16).toString('base64url')).ask('GET /follow');
  for (let one = 0; one < 30; one += 1) expect((await guess()).statusCode).toBe(401);

  const began = performance.now();
  const [wrong, late] = [await guess(), performance.now() - began];
  expect([wrong.statusCode, late > 1_900]).toEqual([401, true]);
  const again = performance.now();
  expect((await house.holder(right).ask('GET /follow')).statusCode).toBe(200);
  expect(performance.now() - again).toBeLessThan(1_500);
});
