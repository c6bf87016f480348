import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { asAdmin } from '../testing/template.ts';
import { checkServer, judgeServer } from './check-server.ts';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const changed = (change: Partial<Record<'port' | 'username' | 'password' | 'pathname', string>>) =>
  Object.assign(new URL(database.url), change).href;

test('a server the house can live on is no trouble', async () => {
  expect(await checkServer(database.url)).toBeNull();
});

test('where nobody listens, the address is named and the password is not', async () => {
  const trouble = await checkServer(changed({ port: '9', password: 'very-secret' }));

  expect(trouble).toEqual({ code: 'unreachable', place: '127.0.0.1:9', detail: 'ECONNREFUSED' });
});

test('what answers but is no PostgreSQL is unreachable too', async () => {
  const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => stranger.listen({ port: 0, host: '127.0.0.1' }, resolve));
  const address = stranger.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';

  expect(await checkServer(changed({ port }))).toMatchObject({
    code: 'unreachable',
    place: `127.0.0.1:${port}`,
  });

  stranger.close();
});

test('a wrong password, an unknown person and an unknown database are told apart', async () => {
  expect(await checkServer(changed({ password: 'guess' }))).toMatchObject({
    code: 'wrong-password',
    detail: 'motcua',
  });
  expect(await checkServer(changed({ username: 'lan' }))).toMatchObject({
    code: 'wrong-password',
    detail: 'lan',
  });
  expect(await checkServer(changed({ pathname: '/nowhere' }))).toMatchObject({
    code: 'unknown-database',
    detail: 'nowhere',
  });
});

test('somebody who may not create tables is told so', async () => {
  await asAdmin(database.url, `create role guest_${process.pid} login password 'guest'`);

  const trouble = await checkServer(changed({ username: `guest_${process.pid}`, password: 'guest' }));

  expect(trouble).toMatchObject({ code: 'no-rights', detail: `guest_${process.pid}` });
  await asAdmin(database.url, `drop role guest_${process.pid}`);
});

test.each([
  [
    { version: 140_011, shown: '14.11' },
    { code: 'too-old', detail: '14.11' },
  ],
  [{ version: 150_000, shown: '15.0' }, null],
  [{ encoding: 'SQL_ASCII' }, { code: 'not-utf8', detail: 'SQL_ASCII' }],
  [{ mayCreate: false }, { code: 'no-rights', detail: 'lan' }],
  [{}, null],
])('a server with %j: %j', (difference, trouble) => {
  const good = { version: 180_004, shown: '18.4', encoding: 'UTF8', person: 'lan', mayCreate: true };

  expect(judgeServer({ ...good, ...difference })).toEqual(trouble);
});
