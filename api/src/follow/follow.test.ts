import type { FollowedVisit } from '@motcua/contracts/follow';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { called } from '../../testing/called.ts';
import { diaryOf } from '../../testing/diary-of.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { stopOf } from '../../testing/stop-of.ts';
import { take, takeAs } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;
let land: Seat;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  land = await seatAt(house, 3);
});
beforeEach(() => emptyHall(house, land));
afterAll(() => house.close());

const look = (token: string) => told<FollowedVisit>(house.holder(token).ask('GET /follow'));
const letPass = (token: string, stopId: string, key: string = crypto.randomUUID()) =>
  house.holder(token).ask(`POST /follow/stops/${stopId}/postponement`, {}, { 'idempotency-key': key });
const inOrder = async () => (await land.desk()).queue.map((row) => row.label);

test('a holder sees their number, who comes before them and where, and nothing about a person', async () => {
  await take(kiosk, 'dat-dai');
  const mine = await take(kiosk, 'dat-dai', 'bhxh');

  const seen = await look(mine.followToken);

  expect(seen).toMatchObject({ label: 'C002', over: false, priority: false });
  expect(seen.stops).toMatchObject([
    { sector: 'dat-dai', state: 'waiting', ahead: 1, counters: [3], counter: null, mayPostpone: false },
    { sector: 'bhxh', state: 'waiting', ahead: 0, counters: [] },
  ]);
  expect(JSON.stringify(seen)).not.toContain(mine.visitId);
});

test('whoever is called reads at which counter', async () => {
  const mine = await take(kiosk, 'dat-dai');
  await called(land.callNext());

  const seen = await look(mine.followToken);

  expect(seen.stops).toMatchObject([{ state: 'called', counter: 3, ahead: null, wait: null }]);
});

test('three people pass, once, and the diary says who let them', async () => {
  const mine = await take(kiosk, 'dat-dai');
  for (let person = 0; person < 4; person += 1) await take(kiosk, 'dat-dai');
  expect((await look(mine.followToken)).stops[0]?.mayPostpone).toBe(true);

  const lines = await diaryOf(house, () => told(letPass(mine.followToken, stopOf(mine))));

  expect(await inOrder()).toEqual(['C002', 'C003', 'C004', 'C001', 'C005']);
  expect(lines).toMatchObject([
    { name: 'stop.postponed', by: `citizen:${mine.visitId}`, payload: { label: 'C001', places: 3 } },
  ]);
  const again = await diaryOf(house, () => told(letPass(mine.followToken, stopOf(mine))));
  expect(again).toEqual([]);
  expect(await inOrder()).toEqual(['C002', 'C003', 'C004', 'C001', 'C005']);
});

test('those of another class do not count as passed', async () => {
  const mine = await take(kiosk, 'dat-dai');
  await takeAs(kiosk, 'nguoi-co-cong', 'dat-dai');
  for (let person = 0; person < 3; person += 1) await take(kiosk, 'dat-dai');

  await told(letPass(mine.followToken, stopOf(mine)));

  expect((await inOrder()).filter((label) => label !== 'C002')).toEqual(['C003', 'C004', 'C005', 'C001']);
});

test('asked twice with one key, three people pass once and both answers are the same', async () => {
  const mine = await take(kiosk, 'dat-dai');
  for (let person = 0; person < 4; person += 1) await take(kiosk, 'dat-dai');
  const key = crypto.randomUUID();

  const [first, second] = await Promise.all([
    letPass(mine.followToken, stopOf(mine), key),
    letPass(mine.followToken, stopOf(mine), key),
  ]);

  expect(first.statusCode).toBe(200);
  expect(second.json()).toEqual(first.json());
});

test('with nobody behind, and for a stop of somebody else, nothing is done', async () => {
  const other = await take(kiosk, 'dat-dai');
  const mine = await take(kiosk, 'dat-dai');

  expect((await letPass(mine.followToken, stopOf(mine))).json()).toMatchObject({ code: 'nobody-waiting' });
  expect((await letPass(mine.followToken, stopOf(other))).statusCode).toBe(404);
  expect(await inOrder()).toEqual(['C001', 'C002']);
});

test('called and let pass at once: one of the two happens first, and nobody is called and waiting', async () => {
  for (let round = 0; round < 8; round += 1) {
    await emptyHall(house, land);
    const mine = await take(kiosk, 'dat-dai');
    for (let person = 0; person < 4; person += 1) await take(kiosk, 'dat-dai');

    const [passing, call] = await Promise.all([
      letPass(mine.followToken, stopOf(mine)),
      called(land.callNext()),
    ]);

    const state = (await look(mine.followToken)).stops[0]?.state;
    if (passing.statusCode === 200) {
      expect([call.label, state]).toEqual(['C002', 'waiting']);
    } else {
      expect(passing.json()).toMatchObject({ code: 'wrong-state' });
      expect([call.label, state]).toEqual(['C001', 'called']);
    }
  }
});

test('a number given back leaves every queue, and who is at a counter is the clerk’s', async () => {
  const both = await take(kiosk, 'dat-dai', 'bhxh');
  await called(land.callNext());

  const lines = await diaryOf(house, () =>
    told(house.holder(both.followToken).ask('POST /follow/cancellation', {})),
  );

  const seen = await look(both.followToken);
  expect(seen.stops.map(({ state }) => state)).toEqual(['called', 'cancelled']);
  expect(seen.over).toBe(false);
  expect(lines).toMatchObject([
    { name: 'stop.cancelled', reason: 'citizen-asked', by: `citizen:${both.visitId}` },
  ]);
  const again = await diaryOf(house, () =>
    told(house.holder(both.followToken).ask('POST /follow/cancellation', {})),
  );
  expect(again).toEqual([]);
});
