import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { setClock } from '../../testing/set-clock.ts';
import { take } from '../../testing/take.ts';

let house: TestHouse;
let kiosk: Person;

beforeEach(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
});
afterEach(() => house.close());

const open = (path: string) => house.app.inject({ method: 'GET', url: `/t/${path}` });

test('the page says everything without a script, in each language, and tells nobody where it was', async () => {
  await setClock(house, '2026-11-25T09:00:00+07:00');
  await take(kiosk, 'dat-dai');
  const { followToken } = await take(kiosk, 'dat-dai');

  const page = await open(followToken);

  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Còn 1 người trước Ông/Bà');
  expect(page.body).toContain('C002');
  expect(page.body).toContain('http-equiv="refresh"');
  expect(page.body).not.toContain(followToken);
  expect(page.headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect((await open(`${followToken}?lang=en`)).body).toContain('1 person before you');
  expect((await open(`${followToken}?lang=km`)).body).toContain('<html lang="km"');
});

test('a token is 128 bits long, and no two tickets share a piece of one', async () => {
  const tokens = [await take(kiosk, 'dat-dai'), await take(kiosk, 'dat-dai')].map((one) => one.followToken);

  for (const token of tokens) expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  expect(tokens[0]?.slice(0, 8)).not.toBe(tokens[1]?.slice(0, 8));
});

test('after midnight the same code says that it has expired, just as a wrong one does', async () => {
  await setClock(house, '2026-11-25T23:59:00+07:00');
  const { followToken } = await take(kiosk, 'dat-dai');
  expect((await open(followToken)).statusCode).toBe(200);

  await setClock(house, '2026-11-26T00:00:30+07:00');

  const old = await open(followToken);
  const wrong = await open('AAAAAAAAAAAAAAAAAAAAAA');
  expect(old.statusCode).toBe(404);
  expect(old.body).toContain('Số này đã hết hạn');
  expect([wrong.statusCode, wrong.body]).toEqual([404, old.body]);
  expect((await house.holder(followToken).ask('GET /follow')).statusCode).toBe(401);
});

test('ten thousand guesses open nothing and are slowed, while a right code is answered', async () => {
  const { followToken } = await take(kiosk, 'dat-dai');
  const guess = () => open(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'));
  const codes = new Map<number, number>();
  const count = ({ statusCode }: { statusCode: number }) =>
    codes.set(statusCode, (codes.get(statusCode) ?? 0) + 1);

  for (let one = 0; one < 30; one += 1) count(await guess());
  const began = performance.now();
  count(await guess());
  expect(performance.now() - began).toBeGreaterThan(1_900);
  expect((await open(followToken)).statusCode).toBe(200);
  for (const answer of await Promise.all(Array.from({ length: 10_000 }, guess))) count(answer);

  expect([...codes.keys()].toSorted()).toEqual([404, 429]);
  expect(codes.get(429)).toBeGreaterThan(9_000);
  expect((await open(followToken)).statusCode).toBe(200);
});
