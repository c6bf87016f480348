import type { TakenVisit } from '@motcua/contracts/queue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';
import { refused } from '../../testing/refused.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;
let clerk: Person;

const printsAtHouse = { printing: { by: 'house', host: '127.0.0.1', port: 9 } };

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  clerk = await house.signedInAs('hotich');
  await house.house.connection.pool.query(`update devices set setting = $1 where kind = 'kiosk'`, [
    printsAtHouse,
  ]);
});
afterAll(() => house.close());

const reprint = (who: Person, { visitId }: TakenVisit) => who.ask(`POST /visits/${visitId}/reprints`, {});

test('a slip asked for again is a copy with its number, and no new ticket', async () => {
  const ticket = await take(kiosk, 'ho-tich');

  const lines = await linesOf(house, () => told(reprint(kiosk, ticket)));

  expect(lines).toEqual([
    {
      name: 'ticket.reprint-asked',
      reason: null,
      payload: expect.objectContaining({ visitId: ticket.visitId, label: ticket.label, copy: 2 }),
    },
  ]);
});

test('pressed twice in the dark with one key, it is one copy', async () => {
  const ticket = await take(kiosk, 'ho-tich');
  const key = { 'idempotency-key': 'pressed-twice' };
  const press = () => told(kiosk.ask(`POST /visits/${ticket.visitId}/reprints`, {}, key));

  expect(await Promise.all([press(), press(), press()])).toEqual([{ copy: 2 }, { copy: 2 }, { copy: 2 }]);
});

test('a kiosk prints three slips of a ticket; then somebody of the staff has to', async () => {
  const ticket = await take(kiosk, 'ho-tich');
  await told(reprint(kiosk, ticket));
  await told(reprint(kiosk, ticket));

  expect((await refused(reprint(kiosk, ticket))).code).toBe('too-many-copies');
  expect(await told(reprint(clerk, ticket))).toEqual({ copy: 4 });
});

test("another kiosk's ticket does not exist for a kiosk", async () => {
  const ticket = await take(kiosk, 'ho-tich');
  const other = await house.device('kiosk');

  expect((await refused(reprint(other, ticket))).code).toBe('not-found');
});

test('where there is no printer, that is said', async () => {
  const paperless = await house.device('kiosk');
  const ticket = await take(paperless, 'ho-tich');

  expect((await refused(reprint(paperless, ticket))).code).toBe('no-printer');
});
