import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { take } from '../../testing/take.ts';
import { type RunningApi, startApi } from '../server.ts';
import { hallCodeNow } from './hall-code.ts';

let house: TestHouse;
let api: RunningApi;
let shop: string;

beforeAll(async () => {
  house = await buildHouse();
  const shops = await house.house.connection.pool.query('select code from shops where demo');
  shop = shops.rows[0]?.code;
  api = await startApi({ ...house.house.settings, port: 0 });
});
afterAll(async () => {
  await api.close();
  await house.close();
});

/** Somebody at one address of loopback, over real sockets. */
function neighbour(localAddress: string, sockets: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets, localAddress });
  return {
    close: () => agent.destroy(),
    take: (phone: string, code: string, headers: Record<string, string> = {}) =>
      new Promise<number>((answered, failed) => {
        const body = JSON.stringify({ sector: 'dat-dai', code });
        const asked = request(
          `${api.url}/api/v1/phone/${shop}/visits`,
          {
            method: 'POST',
            agent,
            headers: {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
              'idempotency-key': crypto.randomUUID(),
              cookie: `motcua-phone=${phone}`,
              ...headers,
            },
          },
          (response) => {
            response.resume();
            response.on('end', () => answered(response.statusCode ?? 0));
          },
        );
        asked.on('error', failed);
        asked.end(body);
      }),
  };
}
const aPhone = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
const rotated = (at: number) => `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;

test('ten thousand wishes of one address, each claiming another, are refused; everybody else gets a number', async () => {
  const flood = neighbour('127.0.0.2', 32);
  const beside = neighbour('127.0.0.3', 4);
  const kiosk = await house.device('kiosk');
  const code = (await hallCodeNow(house.house, house.shopId))?.code ?? '';
  const statuses = new Map<number, number>();
  const others: number[] = [];
  let sent = 0;
  const drum = async () => {
    while (sent < 10_000) {
      sent += 1;
      const headers = {
        'x-forwarded-for': rotated(sent),
        'x-real-ip': rotated(sent),
        forwarded: `for=${rotated(sent)}`,
      };
      const status = await flood.take(aPhone(), code, headers);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const live = async () => {
    for (let person = 0; person < 10; person += 1) {
      others.push(await beside.take(aPhone(), code));
      expect((await take(kiosk, 'dat-dai')).label).toMatch(/^C/);
    }
  };

  await Promise.all([...Array.from({ length: 32 }, drum), live()]);
  flood.close();
  beside.close();

  expect(others).toEqual(Array.from({ length: 10 }, () => 200));
  expect([...statuses.keys()].toSorted()).toEqual([200, 429]);
  // The bucket of one address, and what fills it again while the test runs.
  expect(statuses.get(200)).toBeLessThanOrEqual(140);
}, 120_000);

test('behind a proxy that is trusted, phones are told apart by the address it gives', async () => {
  const trusting = await buildHouse({ trustedProxies: ['127.0.0.1'] });
  try {
    const look = (forwarded: string) =>
      trusting.app.inject({
        method: 'GET',
        url: `/api/v1/phone/${shop}`,
        headers: { 'x-forwarded-for': forwarded },
        remoteAddress: '127.0.0.1',
      });
    const answers = await Promise.all(Array.from({ length: 300 }, () => look('203.0.113.7')));
    expect(answers.some(({ statusCode }) => statusCode === 429)).toBe(true);
    expect((await look('203.0.113.8')).statusCode).toBe(200);
  } finally {
    await trusting.close();
  }
});
