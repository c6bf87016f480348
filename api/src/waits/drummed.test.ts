import { setTimeout as sleep } from 'node:timers/promises';
import type { HallSnapshot } from '@motcua/contracts/hall';
import type { IssuedDevice } from '@motcua/contracts/shops';
import { expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { seatAt } from '../../testing/seat-at.ts';
import { setClock } from '../../testing/set-clock.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

/** A kiosk as an administrator sets it up: at the usual pace. */
async function aRealKiosk(house: TestHouse): Promise<Person> {
  const administrator = await house.signedInAs('quantri');
  const { token } = await told<IssuedDevice>(
    administrator.ask(`POST /shops/${house.shopId}/devices`, { kind: 'kiosk', name: 'Ki-ốt' }),
  );
  return {
    ask: (name, body, headers) =>
      house.nobody.ask(name, body, { authorization: `Bearer ${token}`, ...headers }),
  };
}

async function tileAfter(giveNumbers: (house: TestHouse) => Promise<void>) {
  const house = await buildHouse();
  try {
    await setClock(house, '2026-11-25T08:00:00+07:00');
    const board = await house.device('board');
    const seat = await seatAt(house, 8);
    await told(seat.open());
    await giveNumbers(house);
    // A forecast is believed for two seconds: the next one has seen them all.
    await sleep(2_100);
    const { sectors } = await told<HallSnapshot>(board.ask('GET /hall'));
    return sectors.find(({ sector }) => sector === 'bhxh');
  } finally {
    await house.close();
  }
}

test('two hundred taps of a drumming hand poison no quote, and the numbers are shown as what they are', async () => {
  let beside = '';
  const drummed = await tileAfter(async (house) => {
    const [kiosk, other] = [await aRealKiosk(house), await aRealKiosk(house)];
    for (let tap = 0; tap < 200; tap += 1) await kiosk.ask('POST /visits', { sectors: ['bhxh'] });
    beside = (await take(other, 'bhxh')).label;
  });
  const people = await tileAfter(async (house) => {
    const kiosk = await house.device('kiosk');
    for (let person = 0; person < (drummed?.waiting ?? 0); person += 1) await take(kiosk, 'bhxh');
  });

  expect(beside).toMatch(/^N/);
  expect(drummed?.waiting).toBeGreaterThanOrEqual(11);
  expect(drummed?.likelyHere).toBeLessThanOrEqual(4);
  expect(people).toMatchObject({ waiting: drummed?.waiting, likelyHere: null });
  expect(drummed?.wait?.p50Minutes).toBeLessThanOrEqual(0.55 * (people?.wait?.p50Minutes ?? 0));
});
