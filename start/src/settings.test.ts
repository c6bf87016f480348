import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

test('with nothing said, the house is a demonstration on this machine alone', () => {
  expect(readSettings({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    publicUrl: null,
    databaseUrl: null,
    redisUrl: null,
    dataDir: resolve('.data'),
    houseKey: null,
    production: false,
    logLevel: 'info',
    trustedProxies: [],
    telling: { channel: { kind: 'console' }, hours: { from: '07:00', until: '20:00' } },
  });
});

test('everything can be said, and an empty value says nothing', () => {
  const said = {
    PORT: '8080',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://motcua.example.vn',
    DATABASE_URL: 'postgresql://lan:secret@db:5432/motcua',
    REDIS_URL: 'rediss://cache:6380',
    DATA_DIR: '/var/lib/motcua',
    NODE_ENV: 'production',
    LOG_LEVEL: '',
    TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2',
    NOTICE_CHANNEL: 'smtp',
    NOTICE_URL: 'smtps://lan:secret@mail:465',
    NOTICE_FROM: 'Một Cửa <motcua@example.vn>',
    NOTICE_HOURS: '08:00-18:30',
  };

  expect(readSettings(said)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    publicUrl: 'https://motcua.example.vn',
    databaseUrl: 'postgresql://lan:secret@db:5432/motcua',
    redisUrl: 'rediss://cache:6380',
    dataDir: '/var/lib/motcua',
    houseKey: null,
    production: true,
    logLevel: 'info',
    trustedProxies: ['10.0.0.1', '10.0.0.2'],
    telling: {
      channel: { kind: 'smtp', url: 'smtps://lan:secret@mail:465', from: 'Một Cửa <motcua@example.vn>' },
      hours: { from: '08:00', until: '18:30' },
    },
  });
});

test.each([
  [
    { NOTICE_CHANNEL: 'file', DATA_DIR: '/var/lib/motcua' },
    { kind: 'file', folder: '/var/lib/motcua/outbox' },
  ],
  [
    { NOTICE_CHANNEL: 'http', NOTICE_URL: 'https://sms.example.vn/send', NOTICE_KEY: '0123456789abcdef' },
    { kind: 'http', url: 'https://sms.example.vn/send', key: '0123456789abcdef' },
  ],
])('%j is a way out', (said, channel) => {
  expect(readSettings(said).telling.channel).toMatchObject(channel);
});

test.each([
  [{ NOTICE_CHANNEL: 'smtp' }, 'NOTICE_URL'],
  [{ NOTICE_CHANNEL: 'smtp', NOTICE_URL: 'https://secret@sms.example.vn' }, 'NOTICE_URL'],
  [{ NOTICE_CHANNEL: 'http', NOTICE_URL: 'smtp://mail' }, 'NOTICE_URL'],
  [{ NOTICE_CHANNEL: 'http', NOTICE_URL: 'https://sms.example.vn' }, 'NOTICE_KEY'],
])('%j is not whole, and what it needs is named', (said, name) => {
  const line = explainedOf({ ...said, LANG: 'en_US.UTF-8' });
  expect(line).toContain(`The setting ${name} is wrong`);
  expect(line).not.toContain('secret');
});

test.each([
  ['PORT', 'four thousand'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '4000.5'],
  ['HOST', 'http://here'],
  ['PUBLIC_URL', 'motcua.example.vn'],
  ['DATABASE_URL', 'mysql://root:secret@db/motcua'],
  ['DATABASE_URL', 'somewhere:secret'],
  ['REDIS_URL', 'localhost:6379'],
  ['DATA_DIR', 'a\u0000b'],
  ['NODE_ENV', 'prod'],
  ['LOG_LEVEL', 'loud'],
  ['TRUSTED_PROXIES', 'proxy.example.vn'],
  ['NOTICE_CHANNEL', 'pigeon'],
  ['NOTICE_URL', 'sms.example.vn'],
  ['NOTICE_KEY', 'secret'],
  ['NOTICE_FROM', 'Một Cửa'],
  ['NOTICE_FROM', 'a@example.vn\r\nBcc: b@example.vn'],
  ['NOTICE_HOURS', '20:00-07:00'],
  ['NOTICE_HOURS', '7-20'],
])('%s=%s is refused in one line that names the setting and gives an example', (name, value) => {
  const lines = ['vi_VN.UTF-8', 'en_US.UTF-8'].map((LANG) => explainedOf({ [name]: value, LANG }));

  for (const line of lines) {
    expect(line).toContain(`${name}=`);
    expect(line).not.toContain('\n');
    expect(line).not.toContain('secret');
  }
  expect(lines[0]).toMatch(/^Cài đặt .* không đúng: cần .*, ví dụ /);
  expect(lines[1]).toMatch(/^The setting .* is wrong: it takes .*, for example /);
});

function explainedOf(env: NodeJS.ProcessEnv): string {
  try {
    readSettings(env);
  } catch (error) {
    return explain(error, env);
  }
  throw new Error('these settings were accepted');
}
