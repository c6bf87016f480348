import type { Desk } from '@motcua/contracts/queue';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;
let one: Seat;
let other: Seat;

beforeAll(async () => {
  house = await buildHouse();
  one = await seatAt(house, 1);
  other = await seatAt(house, 2);
});
beforeEach(async () => {
  kiosk = await house.device('kiosk');
});
afterAll(() => house.close());

const callHelp = () => told<{ helpCallId: string }>(kiosk.ask('POST /help-calls', {}));
const answer = (seat: Seat, helpCallId: string) =>
  told(seat.clerk.ask(`POST /help-calls/${helpCallId}/answer`, {}));
const callsAt = async (seat: Seat) =>
  (await told<Desk>(seat.clerk.ask(`GET /counters/${seat.counterId}/desk`))).helpCalls;

test('somebody at a kiosk asks for a hand, and every desk hears of it until a clerk goes', async () => {
  const { helpCallId } = await callHelp();

  expect((await callsAt(one)).map((call) => call.helpCallId)).toEqual([helpCallId]);
  expect((await callsAt(other)).map((call) => call.helpCallId)).toEqual([helpCallId]);

  await answer(other, helpCallId);
  expect(await callsAt(one)).toEqual([]);
});

test('pressed again while nobody has come, it is the same call; once answered, it is a new one', async () => {
  const first = await callHelp();
  const again = await callHelp();
  expect(again).toEqual(first);

  await answer(one, first.helpCallId);
  const later = await callHelp();
  expect(later.helpCallId).not.toBe(first.helpCallId);
  await answer(one, later.helpCallId);
});

test('two clerks who answer at once are both told that it is done, and the diary says it once', async () => {
  const { helpCallId } = await callHelp();

  const lines = await linesOf(house, () => Promise.all([answer(one, helpCallId), answer(other, helpCallId)]));

  expect(lines.map((line) => line.name)).toEqual(['help.answered']);
});
