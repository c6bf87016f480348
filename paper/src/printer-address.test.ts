import { expect, it } from 'vitest';
import { resolvePrinter } from './printer-address.ts';

it.each(['192.168.1.50', '10.0.0.9', '127.0.0.1', '169.254.7.7', 'fe80::1'])(
  'a printer may stand at %s',
  async (host) => {
    expect(await resolvePrinter({ host, port: 9100 }, 500)).toBe(host);
  },
);

it.each([
  '0.0.0.0',
  '224.0.0.1',
  '239.255.255.250',
  '255.255.255.255',
  '169.254.169.254',
  '::',
  'ff02::1',
  '::ffff:169.254.169.254',
])('no printer stands at %s', async (host) => {
  expect(await resolvePrinter({ host, port: 9100 }, 500)).toBeNull();
});

it.each([0, -1, 65536, 9100.5, Number.NaN])('%d is no port', async (port) => {
  expect(await resolvePrinter({ host: '192.168.1.50', port }, 500)).toBeNull();
});

it('a name becomes the one address that is connected to', async () => {
  expect(await resolvePrinter({ host: 'localhost', port: 9100 }, 2_000)).toMatch(/^(127\.0\.0\.1|::1)$/);
});

it('a name that nobody knows is no address, and no error', async () => {
  expect(await resolvePrinter({ host: 'no-such-printer.invalid', port: 9100 }, 2_000)).toBeNull();
});
