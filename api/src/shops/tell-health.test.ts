import type { Desk } from '@motcua/contracts/queue';
import type { IssuedDevice } from '@motcua/contracts/shops';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let board: Person;
let seat: Seat;

beforeAll(async () => {
  house = await buildHouse();
  seat = await seatAt(house, 1);
  const administrator = await house.signedInAs('quantri');
  const { token } = await told<IssuedDevice>(
    administrator.ask(`POST /shops/${house.shopId}/devices`, { kind: 'board', name: 'Bảng sảnh' }),
  );
  board = {
    ask: (name, body, headers) =>
      house.nobody.ask(name, body, { authorization: `Bearer ${token}`, ...headers }),
  };
  await board.ask('GET /hall');
});
afterAll(() => house.close());

const tell = (...troubles: string[]) => told(board.ask('PUT /devices/self/health', { troubles }));
const screens = async () =>
  (await told<Desk>(seat.clerk.ask(`GET /counters/${seat.counterId}/desk`))).screens;
const lastSeen = (interval: string) =>
  house.house.connection.pool.query(
    `update devices set last_seen_at = house_now() - $1::interval where name = 'Bảng sảnh'`,
    [interval],
  );

test('a board whose sound is blocked says so, the desks hear of it, and of its recovery', async () => {
  const lines = await linesOf(house, async () => {
    await tell('sound-blocked');
    await tell('sound-blocked');
  });
  expect(lines.map((line) => line.name)).toEqual(['device.health-told']);
  expect(await screens()).toEqual([{ deviceName: 'Bảng sảnh', kind: 'board', trouble: 'sound-blocked' }]);

  await tell();
  expect(await screens()).toEqual([]);
});

test('a screen that was seen today and has gone silent is told of; one that was seen a minute ago is not', async () => {
  await lastSeen('1 minute');
  expect(await screens()).toEqual([]);

  await lastSeen('4 minutes');
  expect(await screens()).toEqual([{ deviceName: 'Bảng sảnh', kind: 'board', trouble: 'silent' }]);
});

test('a screen that was put away yesterday is nobody’s worry', async () => {
  await lastSeen('2 days');
  expect(await screens()).toEqual([]);
});
