import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';

test.each([
  ['127.0.0.1', null, 'http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['::1', null, 'http://::1:4000', 'http://[::1]:4000'],
  ['127.0.0.1', 'https://motcua.example.vn/', 'http://127.0.0.1:4000', 'https://motcua.example.vn'],
])(
  'a house on %s with the public address %s is shown where people find it',
  (host, publicUrl, url, shown) => {
    expect(addressOf({ host, publicUrl }, url)).toBe(shown);
  },
);

test('a house that listens everywhere is never shown as 0.0.0.0', () => {
  expect(addressOf({ host: '0.0.0.0', publicUrl: null }, 'http://0.0.0.0:4000')).toMatch(
    /^http:\/\/[1-9][\d.]+:4000$/,
  );
});
