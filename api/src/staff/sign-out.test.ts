import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await buildHouse();
});
afterAll(() => house.close());

test('signing out ends this session and no other, and takes the cookie back', async () => {
  const here = await house.signedInAs('congan');
  const there = await house.signedInAs('congan');

  const answer = await here.ask('DELETE /session');

  expect(answer.cookies).toMatchObject([{ name: 'motcua', value: '', path: '/' }]);
  expect((await refused(here.ask('GET /session'))).code).toBe('sign-in-needed');
  expect((await there.ask('GET /session')).statusCode).toBe(200);
});

test('signing out everywhere ends all of one’s own sessions, and nobody else’s', async () => {
  const here = await house.signedInAs('congan');
  const there = await house.signedInAs('congan');
  const colleague = await house.signedInAs('bhxh');

  await told(here.ask('DELETE /sessions'));

  expect((await refused(here.ask('GET /session'))).status).toBe(401);
  expect((await refused(there.ask('GET /session'))).status).toBe(401);
  expect((await colleague.ask('GET /session')).statusCode).toBe(200);
});

test('the diary says whether it was everywhere, and no more', async () => {
  const here = await house.signedInAs('congan');
  await told(here.ask('DELETE /sessions'));

  const { rows } = await house.house.connection.pool.query(
    'select name, payload from journal order by id desc limit 1',
  );
  expect(rows).toEqual([{ name: 'staff.signed-out', payload: { everywhere: true } }]);
});
