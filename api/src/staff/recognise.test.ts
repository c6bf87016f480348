import type { IssuedDevice } from '@motcua/contracts/shops';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, demoPassword, type Person, type TestHouse } from '../../testing/build-house.ts';
import { refused } from '../../testing/refused.ts';
import { seatAt } from '../../testing/seat-at.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let clerk: Person;

beforeAll(async () => {
  house = await buildHouse();
});
beforeEach(async () => {
  await sql('delete from sessions');
  clerk = await house.signedInAs('congan');
});
afterAll(() => house.close());

const sql = (text: string, values: unknown[] = []) => house.house.connection.pool.query(text, values);
const counters = () => `GET /shops/${house.shopId}/counters` as const;

describe('a session', () => {
  test('left alone for half an hour is over', async () => {
    await sql(`update sessions set last_seen_at = house_now() - interval '29 minutes 30 seconds'`);
    expect((await clerk.ask(counters())).statusCode).toBe(200);

    await sql(`update sessions set last_seen_at = house_now() - interval '30 minutes'`);
    expect(await refused(clerk.ask(counters()))).toMatchObject({ status: 401, code: 'sign-in-needed' });
  });

  test('is over after ten hours, however busy', async () => {
    await sql(`update sessions set opened_at = house_now() - interval '9 hours 59 minutes'`);
    expect((await clerk.ask(counters())).statusCode).toBe(200);

    await sql(
      `update sessions set opened_at = house_now() - interval '10 hours', last_seen_at = house_now()`,
    );
    expect((await refused(clerk.ask(counters()))).code).toBe('sign-in-needed');
  });

  test('that is used is kept alive', async () => {
    await sql(`update sessions set last_seen_at = house_now() - interval '20 minutes'`);
    // Once a minute per session and process: a session of its own, not asked for yet.
    const fresh = await house.signedInAs('congan');
    await sql(`update sessions set last_seen_at = house_now() - interval '20 minutes'`);

    await told(fresh.ask(counters()));

    await expect
      .poll(
        async () =>
          (await sql(`select 1 from sessions where last_seen_at > house_now() - interval '1 minute'`))
            .rowCount,
      )
      .toBe(1);
  });

  test.each(['', 'x', 'A'.repeat(43), '%00', '../../etc/passwd'])(
    'is nobody’s with the cookie "%s"',
    async (value) => {
      const answer = await house.nobody.ask(counters(), undefined, { cookie: `motcua=${value}` });

      expect(answer.statusCode).toBe(401);
    },
  );
});

describe('at the very next request', () => {
  test('somebody put out of service is nobody', async () => {
    await sql(`update staff set active = false where username = 'congan'`);

    const problem = await refused(clerk.ask(counters()));

    await sql(`update staff set active = true where username = 'congan'`);
    expect(problem).toMatchObject({ status: 401, code: 'sign-in-needed' });
  });

  test('somebody whose place was taken away may nothing there', async () => {
    const seat = await seatAt(house, 7);
    await sql(`delete from posts where staff_id = $1`, [seat.staffId]);

    const problem = await refused(seat.open());

    await sql(`insert into posts (staff_id, shop_id, role) values ($1, $2, 'clerk')`, [
      seat.staffId,
      house.shopId,
    ]);
    expect(problem).toMatchObject({ status: 403, code: 'not-allowed' });
  });

  test('somebody with another role may what that role may', async () => {
    const seat = await seatAt(house, 7);
    await sql(`update posts set role = 'inspector' where staff_id = $1`, [seat.staffId]);

    const problem = await refused(seat.open());
    const journal = await seat.clerk.ask(`GET /shops/${house.shopId}/journal`);

    await sql(`update posts set role = 'clerk' where staff_id = $1`, [seat.staffId]);
    expect(problem.code).toBe('not-allowed');
    expect(journal.statusCode).toBe(200);
  });
});

describe('a first password', () => {
  const own = ['GET /session', 'DELETE /session'] as const;

  beforeEach(() => sql(`update staff set must_change_password = (username = 'congan')`));
  afterAll(() => sql(`update staff set must_change_password = false`));

  test('opens one’s own session and nothing else until it is changed', async () => {
    const everything = [
      counters(),
      'GET /shops',
      'GET /procedures',
      `POST /counters/${crypto.randomUUID()}/shift`,
    ] as const;

    const refusals = await Promise.all(everything.map((name) => refused(clerk.ask(name, undefined))));

    expect(refusals.map((problem) => problem.code)).toEqual(everything.map(() => 'password-change-needed'));
    for (const name of own) expect((await clerk.ask(name)).statusCode).toBe(200);
  });

  test('does not keep a colleague from signing in at the same computer', async () => {
    const cookie = (await house.nobody.ask('POST /session', { username: 'congan', password: demoPassword }))
      .cookies[0];

    const answer = await house.nobody.ask(
      'POST /session',
      { username: 'bhxh', password: demoPassword },
      { cookie: `motcua=${cookie?.value}` },
    );

    expect(answer.json()).toMatchObject({ username: 'bhxh' });
  });

  test('that was changed opens everything', async () => {
    await told(clerk.ask('PUT /session/password', { current: demoPassword, next: 'mật khẩu của riêng tôi' }));

    const answer = await clerk.ask(counters());

    await sql(
      `update staff set password_hash = (select password_hash from staff where username = 'bhxh')
       where username = 'congan'`,
    );
    expect(answer.statusCode).toBe(200);
  });
});

describe('a device', () => {
  test('that was revoked is nobody', async () => {
    const administrator = await house.signedInAs('quantri');
    const { device, token } = await told<IssuedDevice>(
      administrator.ask(`POST /shops/${house.shopId}/devices`, { kind: 'board', name: 'Bảng phụ' }),
    );
    const board = { authorization: `Bearer ${token}` };
    expect((await house.nobody.ask('GET /hall', undefined, board)).statusCode).toBe(200);

    await told(administrator.ask(`DELETE /devices/${device.deviceId}`));

    expect((await refused(house.nobody.ask('GET /hall', undefined, board))).code).toBe('sign-in-needed');
  });

  test.each(['', 'Bearer', 'Bearer x', `Bearer ${'A'.repeat(43)}`, `Basic ${'A'.repeat(43)}`])(
    'is nobody’s with the header "%s"',
    async (authorization) => {
      expect((await house.nobody.ask('GET /hall', undefined, { authorization })).statusCode).toBe(401);
    },
  );
});
