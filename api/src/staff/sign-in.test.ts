import type { Session } from '@motcua/contracts/staff';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, demoPassword, type TestHouse } from '../../testing/build-house.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await buildHouse();
});
beforeEach(() => sql('delete from sign_in_failures'));
afterAll(() => house.close());

const sql = <Row extends object>(text: string) =>
  house.house.connection.pool.query<Row>(text).then((found) => found.rows);
const signIn = (username: string, password = demoPassword) =>
  house.nobody.ask('POST /session', { username, password });
/** From a computer with this address. */
const signInFrom = (remoteAddress: string, username: string, password: string) =>
  house.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    remoteAddress,
    payload: { username, password },
  });

describe('signing in', () => {
  test('tells who one is and where one works, and until when', async () => {
    const session = await told<Session>(signIn('congan'));

    expect(session).toMatchObject({
      username: 'congan',
      displayName: 'Kim Đa Ra',
      posts: [{ shopId: house.shopId, role: 'clerk' }],
      counterId: null,
      mustChangePassword: false,
    });
    const minutes = (Date.parse(session.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThan(31);
  });

  test('takes the username as it is typed, with spaces and capitals', async () => {
    expect((await signIn(' CongAn ')).statusCode).toBe(200);
  });

  test('gives a cookie that no script reads and no other page sends', async () => {
    const answer = await signIn('congan');

    expect(answer.cookies).toMatchObject([{ name: 'motcua', path: '/', httpOnly: true, sameSite: 'Lax' }]);
    expect(answer.cookies[0]).not.toHaveProperty('secure');
    expect(Buffer.from(answer.cookies[0]?.value ?? '', 'base64url')).toHaveLength(32);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('gives each time another secret', async () => {
    const secrets = [await signIn('congan'), await signIn('congan')].map(
      (answer) => answer.cookies[0]?.value,
    );

    expect(secrets[0]).not.toBe(secrets[1]);
  });

  test('keeps the password as argon2id and the session as a hash', async () => {
    const answer = await signIn('congan');
    const secret = answer.cookies[0]?.value ?? '';

    const passwords = await sql<{ hash: string }>('select password_hash as hash from staff');
    const kept = await sql<{ text: string }>(
      `select string_agg(to_jsonb(s)::text, ' ') as text from sessions s`,
    );
    expect(passwords.filter(({ hash }) => !/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/.test(hash))).toEqual([]);
    expect(kept[0]?.text).not.toContain(secret);
    expect(kept[0]?.text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    expect(kept[0]?.text).not.toContain(Buffer.from(secret).toString('hex'));
  });

  test('is one line in the diary, and says nothing', async () => {
    await signIn('congan');

    expect(
      await sql(`select name, actor_kind, payload, shop_id from journal order by id desc limit 1`),
    ).toEqual([{ name: 'staff.signed-in', actor_kind: 'staff', payload: {}, shop_id: null }]);
  });
});

describe('where the shop is served over TLS', () => {
  test('the cookie is bound to the host and to TLS', async () => {
    const secure = await buildHouse({ publicUrl: 'https://motcua.example.gov.vn' });

    const answer = await secure.nobody.ask('POST /session', { username: 'congan', password: demoPassword });
    const cookie = answer.cookies[0];
    const session = await secure.nobody.ask('GET /session', undefined, {
      cookie: `${cookie?.name}=${cookie?.value}`,
    });

    await secure.close();
    expect(cookie).toMatchObject({
      name: '__Host-motcua',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    });
    expect(cookie).not.toHaveProperty('domain');
    expect(session.statusCode).toBe(200);
    expect(answer.headers['strict-transport-security']).toBeDefined();
  });
});

describe('a wrong guess', () => {
  test('says the same for an unknown name, a wrong password and somebody out of service', async () => {
    await sql(`update staff set active = false where username = 'duphong2'`);

    const answers = [
      await signIn('khong-ai-ca'),
      await signIn('congan', 'sai-mat-khau'),
      await signIn('duphong2'),
    ];

    const said = answers.map((answer) => ({ ...answer.json(), requestId: '' }));
    expect(said[0]).toMatchObject({ status: 401, code: 'wrong-credentials', params: {} });
    expect([said[1], said[2]]).toEqual([said[0], said[0]]);
    expect(answers.flatMap((answer) => answer.cookies)).toEqual([]);
  });

  test('takes as long for an unknown name as for a known one', async () => {
    const secondsOf = async (username: string) => {
      await sql('delete from sign_in_failures');
      const begun = performance.now();
      await signIn(username, 'sai-mat-khau');
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      known.push(await secondsOf('congan'));
      unknown.push(await secondsOf('khong-ai-ca'));
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0;

    const ratio = median(known) / median(unknown);
    expect(ratio).toBeLessThan(3);
    expect(ratio).toBeGreaterThan(1 / 3);
  });

  test('is free five times; after the sixth one waits, and is told how long', async () => {
    for (let guess = 1; guess <= 6; guess += 1)
      expect((await signIn('congan', 'sai-mat-khau')).statusCode).toBe(401);

    const answer = await signIn('congan');

    expect(answer.json()).toMatchObject({ status: 429, code: 'slow-down', params: { seconds: 2 } });
    expect(answer.headers['retry-after']).toBe('2');
  });

  test('makes the wait longer each time, and the right password ends it', async () => {
    await sql(`insert into sign_in_failures values ('account:congan|127.0.0.1', 8, house_now())`);
    const seconds = (await refused(signIn('congan'))).params.seconds;
    await sql(`update sign_in_failures set last_at = last_at - interval '8 seconds'`);

    await told(signIn('congan'));

    expect(seconds).toBe(8);
    expect(await sql('select * from sign_in_failures')).toEqual([]);
  });

  test('never keeps the victim out at their own computer', async () => {
    for (let guess = 1; guess <= 7; guess += 1) await signInFrom('203.0.113.7', 'congan', 'sai-mat-khau');

    expect((await signInFrom('203.0.113.7', 'congan', demoPassword)).statusCode).toBe(429);
    expect((await signInFrom('203.0.113.8', 'congan', demoPassword)).statusCode).toBe(200);
  });

  test('over many names from one address grows slow as well', async () => {
    await sql(`insert into sign_in_failures values ('address:203.0.113.9', 51, house_now())`);

    const answer = await signInFrom('203.0.113.9', 'bhxh', demoPassword);

    expect(answer.json()).toMatchObject({ code: 'slow-down' });
    expect((await signInFrom('203.0.113.10', 'bhxh', demoPassword)).statusCode).toBe(200);
  });

  test('made many times at once is slowed like one after the other', async () => {
    const guesses = Array.from({ length: 60 }, (_, index) => signIn('congan', `sai-mat-khau-${index}`));

    const statuses = (await Promise.all(guesses)).map((answer) => answer.statusCode);

    expect(statuses.filter((status) => status === 401)).toHaveLength(6);
    expect(statuses.filter((status) => status === 429)).toHaveLength(54);
  });

  test('has no names in it for a browser to keep: no password, no username in any answer', async () => {
    const answer = await signIn('congan', 'sai-mat-khau');

    expect(answer.body).not.toContain('congan');
    expect(answer.body).not.toContain('sai-mat-khau');
  });
});
