import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, demoPassword, type TestHouse } from '../../testing/build-house.ts';
import { diaryOf } from '../../testing/diary-of.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await buildHouse();
});
afterAll(() => house.close());

const next = 'một câu dài dễ nhớ';
const signIn = (username: string, password: string) =>
  house.nobody.ask('POST /session', { username, password });

test('a changed password ends every other session of this person, and this one goes on', async () => {
  const here = await house.signedInAs('congan');
  const there = await house.signedInAs('congan');

  await told(here.ask('PUT /session/password', { current: demoPassword, next }));

  expect((await here.ask('GET /session')).statusCode).toBe(200);
  expect((await refused(there.ask('GET /session'))).code).toBe('sign-in-needed');
  expect((await signIn('congan', demoPassword)).statusCode).toBe(401);
  expect((await signIn('congan', next)).statusCode).toBe(200);
});

test('without the present password nothing changes', async () => {
  const here = await house.signedInAs('bhxh');

  const problem = await refused(here.ask('PUT /session/password', { current: 'sai-mat-khau', next }));

  expect(problem).toMatchObject({ status: 401, code: 'wrong-credentials' });
  expect((await signIn('bhxh', demoPassword)).statusCode).toBe(200);
});

test('guessing the present password grows slow, as signing in does', async () => {
  const here = await house.signedInAs('laodong');
  for (let guess = 1; guess <= 6; guess += 1)
    await refused(here.ask('PUT /session/password', { current: `sai-mat-khau-${guess}`, next }));

  const problem = await refused(here.ask('PUT /session/password', { current: demoPassword, next }));

  expect(problem).toMatchObject({ status: 429, code: 'slow-down' });
});

test.each(['ngắn quá', 'x'.repeat(201), 'một câu\u0000 dài dễ nhớ', 'một câu \ud800 dài dễ nhớ'])(
  'a password that is too short, too long or cannot be kept is refused',
  async (unfit) => {
    const here = await house.signedInAs('kinhdoanh');

    const problem = await refused(here.ask('PUT /session/password', { current: demoPassword, next: unfit }));

    expect(problem.code).toBe('invalid-input');
  },
);

test('is one line that says only that it was the password', async () => {
  const here = await house.signedInAs('noivu');

  const lines = await diaryOf(house, () =>
    here.ask('PUT /session/password', { current: demoPassword, next }),
  );

  expect(lines).toMatchObject([{ name: 'staff.changed', payload: { fields: ['password'] } }]);
  expect(JSON.stringify(lines)).not.toContain(next);
});
