import type { Desk } from '@motcua/contracts/queue';
import type { IssuedDevice } from '@motcua/contracts/shops';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { refused } from '../../testing/refused.ts';
import { seatAt } from '../../testing/seat-at.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let administrator: Person;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
});
afterAll(() => house.close());

/** A kiosk as an administrator sets it up: at the usual pace. */
async function aRealKiosk(): Promise<Person> {
  const { token } = await told<IssuedDevice>(
    administrator.ask(`POST /shops/${house.shopId}/devices`, { kind: 'kiosk', name: 'Ki-ốt' }),
  );
  return {
    ask: (name, body, headers) =>
      house.nobody.ask(name, body, { authorization: `Bearer ${token}`, ...headers }),
  };
}

const card = { idNumber: '094190001234', fullName: 'Thạch Thị Sa Rươne', bornOn: '1990-09-02' };

test('two hundred touches of a drumming hand give ten numbers, and the kiosk beside it does not wait', async () => {
  const [drummed, beside] = [await aRealKiosk(), await aRealKiosk()];

  const answers = [];
  for (let touch = 0; touch < 200; touch += 1)
    answers.push((await drummed.ask('POST /visits', { sectors: ['bhxh'] })).statusCode);

  const given = answers.filter((status) => status === 200).length;
  expect(given).toBeGreaterThanOrEqual(10);
  // The bucket fills again while the test runs, one number in three seconds.
  expect(given).toBeLessThanOrEqual(20);
  expect(answers.filter((status) => status === 429)).toHaveLength(200 - given);
  expect((await take(beside, 'bhxh')).label).toMatch(/^N/);
});

test('refused for its pace, a kiosk is told how long to wait', async () => {
  const kiosk = await aRealKiosk();
  for (let touch = 0; touch < 12; touch += 1) await kiosk.ask('POST /visits', { sectors: ['bhxh'] });

  const answer = await kiosk.ask('POST /visits', { sectors: ['bhxh'] });

  expect(answer.json()).toMatchObject({ code: 'slow-down', params: { seconds: expect.any(Number) } });
  expect(answer.headers['retry-after']).toBeDefined();
});

test('a repeat of an answered question is answered at any pace', async () => {
  const kiosk = await aRealKiosk();
  const key = { 'idempotency-key': 'once-and-again' };
  const first = await kiosk.ask('POST /visits', { sectors: ['bhxh'] }, key);
  for (let touch = 0; touch < 12; touch += 1) await kiosk.ask('POST /visits', { sectors: ['bhxh'] });

  const again = await kiosk.ask('POST /visits', { sectors: ['bhxh'] }, key);

  expect(again.json()).toEqual(first.json());
});

test('one card waits once for a sector, and may wait for another', async () => {
  const kiosk = await house.device('kiosk');
  const ask = (sectors: string[], cardHolder: object | null = card) =>
    kiosk.ask('POST /visits', { sectors, cardHolder });
  const first = await told<{ label: string }>(ask(['ho-tich']));

  expect(await refused(ask(['chung-thuc', 'ho-tich']))).toMatchObject({
    code: 'already-waiting',
    params: { label: first.label, sector: 'ho-tich' },
  });
  await told(ask(['chung-thuc']));
  await told(ask(['ho-tich'], { ...card, idNumber: '094190009999' }));
  await told(ask(['ho-tich'], null));
});

test('what was read from a card is nowhere in clear: not in a table, not in the diary, not in a stored answer', async () => {
  const kiosk = await house.device('kiosk');
  const secret = { ...card, idNumber: '094190005555', fullName: 'Kim Thị Bí Mật' };
  await told(kiosk.ask('POST /visits', { sectors: ['thue'], cardHolder: secret }));

  const tables = ['visits', 'stops', 'journal', 'repeats', 'card_holders', 'quotes', 'slips'];
  for (const table of tables) {
    const rows = await house.house.connection.pool.query(`select t::text as line from ${table} t`);
    const text = rows.rows.map((row) => row.line).join('\n');
    expect(text).not.toContain(secret.idNumber);
    expect(text).not.toContain('Bí Mật');
  }
});

test('who holds a ticket is seen by the clerk who serves them, and by no colleague who looks at the desk', async () => {
  const fresh = await buildHouse();
  try {
    const kiosk = await fresh.device('kiosk');
    const seat = await seatAt(fresh, 8);
    await told(seat.open());
    await told(kiosk.ask('POST /visits', { sectors: ['bhxh'], cardHolder: card }));
    await told(seat.callNext());
    const desk = (person: Person) => told<Desk>(person.ask(`GET /counters/${seat.counterId}/desk`));

    expect((await desk(seat.clerk)).current?.holder).toEqual(card);
    expect((await desk(await fresh.signedInAs('truongbophan'))).current?.holder).toBeNull();
    expect((await desk(await fresh.signedInAs('giamsat'))).current?.holder).toBeNull();
  } finally {
    await fresh.close();
  }
});
