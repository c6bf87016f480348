import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { diaryOf } from '../../testing/diary-of.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let clerk: Person;
let supervisor: Person;

beforeAll(async () => {
  house = await buildHouse();
  clerk = await house.signedInAs('hotich');
  supervisor = await house.signedInAs('truongbophan');
});
afterAll(() => house.close());

const card = { idNumber: '094190001234', fullName: 'Thạch Thị Sa Rươne', bornOn: '1990-09-02' };
const takeFor = (who: Person, wish: object) => who.ask(`POST /shops/${house.shopId}/visits`, wish);

test('a clerk takes a number for somebody, and the diary says who', async () => {
  const lines = await diaryOf(house, () => told(takeFor(clerk, { sectors: ['ho-tich'], language: 'km' })));

  expect(lines).toMatchObject([{ name: 'visit.taken', payload: { slip: 'none' } }]);
  expect(lines[0]?.by).toMatch(/^staff:/);
  const rows = await house.house.connection.pool.query(
    'select taken_by, device_id, language from visits order by taken_at desc limit 1',
  );
  expect(rows.rows).toMatchObject([{ taken_by: expect.any(String), device_id: null, language: 'km' }]);
});

test('a second number of one person is a supervisor’s to give, with the reason', async () => {
  const wish = { sectors: ['chung-thuc'], cardHolder: card };
  await told(takeFor(clerk, wish));

  expect(await refused(takeFor(clerk, wish))).toMatchObject({ code: 'already-waiting' });
  const second = { ...wish, secondReason: 'same-family' };
  expect(await refused(takeFor(clerk, second))).toMatchObject({ code: 'not-allowed' });
  await told(takeFor(supervisor, second));

  const rows = await house.house.connection.pool.query(
    `select reason from journal where name = 'visit.taken' order by id desc limit 1`,
  );
  expect(rows.rows).toEqual([{ reason: 'same-family' }]);
});

test('a slip can be sent only to a kiosk of this shop that prints', async () => {
  const printAt = crypto.randomUUID();
  expect(await refused(takeFor(clerk, { sectors: ['ho-tich'], printAt }))).toMatchObject({
    code: 'no-printer',
  });
});

test('pressed twice it is one number', async () => {
  const key = { 'idempotency-key': 'pressed-twice' };
  const press = () => clerk.ask(`POST /shops/${house.shopId}/visits`, { sectors: ['ho-tich'] }, key);
  const [first, second] = await Promise.all([press(), press()]);
  expect(second.json()).toEqual(first.json());
});
