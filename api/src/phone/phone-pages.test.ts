import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { setClock } from '../../testing/set-clock.ts';
import { told } from '../../testing/told.ts';
import { hallCodeNow } from './hall-code.ts';

let house: TestHouse;
let at: string;

beforeAll(async () => {
  house = await buildHouse();
  await setClock(house, '2026-11-25T08:05:00+07:00');
  const shops = await house.house.connection.pool.query('select code from shops where demo');
  at = `/l/${shops.rows[0]?.code}`;
  const administrator = await house.signedInAs('quantri');
  await told(administrator.ask(`PATCH /shops/${house.shopId}`, { phoneTickets: { later: true } }));
});
afterAll(() => house.close());

/** A phone without scripts: it keeps its cookie and sends what stands in the form. */
function phone() {
  let cookie = '';
  const remember = (cookies: { name: string; value: string }[]) => {
    if (cookies[0]) cookie = `${cookies[0].name}=${cookies[0].value}`;
  };
  return {
    async open(url: string) {
      const answer = await house.app.inject({ method: 'GET', url, headers: { cookie } });
      remember(answer.cookies);
      return answer;
    },
    send(url: string, form: Record<string, string>) {
      return house.app.inject({
        method: 'POST',
        url,
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      });
    },
  };
}
const keyIn = (body: string) => /name="key" id="key" value="([\w-]+)"/.exec(body)?.[1] ?? '';
const code = async () => (await hallCodeNow(house.house, house.shopId))?.code ?? '';

test('without scripts: the page, the form, the ticket; pressed twice it is one number', async () => {
  const mine = phone();
  const page = await mine.open(`${at}?lang=vi`);
  expect(page.body).toContain('Chọn lĩnh vực để lấy số');
  expect(page.headers['content-security-policy']).toContain("form-action 'self'");
  expect(page.headers['referrer-policy']).toBe('same-origin');
  const form = { key: keyIn(page.body), code: await code(), sector: 'dat-dai' };

  const [first, second] = [await mine.send(`${at}/visits`, form), await mine.send(`${at}/visits`, form)];

  expect(first.statusCode).toBe(303);
  expect(first.headers.location).toMatch(/^\/t\/[\w-]{22}\?lang=vi$/);
  expect(second.headers.location).toBe(first.headers.location);
  const ticket = await mine.open(String(first.headers.location));
  expect(ticket.body).toContain('C001');
});

test('a wrong code is told on the page, and what was typed stays', async () => {
  const mine = phone();
  const page = await mine.open(`${at}?lang=vi`);
  const wrong = (await code()) === '1234' ? '4321' : '1234';

  const answer = await mine.send(`${at}/visits?lang=vi`, {
    key: keyIn(page.body),
    code: wrong,
    sector: 'dat-dai',
  });

  expect(answer.statusCode).toBe(409);
  expect(answer.body).toContain('Mã tại sảnh không đúng');
  expect(answer.body).toContain(`value="${wrong}"`);
});

test('a phone without cookies is told why', async () => {
  const answer = await phone().send(`${at}/visits?lang=en`, {
    key: 'a-key-of-a-page',
    code: '0000',
    sector: 'x',
  });
  expect(answer.body).toContain('This phone blocks cookies');
});

test('a time of today is kept, shown and given back, in three languages', async () => {
  const mine = phone();
  const page = await mine.open(`${at}?lang=vi&later=ho-tich`);
  expect(page.body).toContain('đã qua');
  const slotAt = '2026-11-25T02:00:00.000Z';
  const form = { key: keyIn(page.body), sector: 'ho-tich', slotAt };

  const made = await mine.send(`${at}/bookings?lang=vi`, form);

  const address = String(made.headers.location);
  expect(address).toMatch(/^\/b\/[\w-]{22}\?lang=vi$/);
  const [path] = address.split('?');
  expect((await mine.open(address)).body).toContain('09:00–09:30');
  expect((await mine.open(`${path}?lang=en`)).body).toContain('From 08:30 on');
  expect((await mine.open(`${path}?lang=km`)).body).toContain('<html lang="km"');
  await mine.send(`${path}/cancellation`, {});
  expect((await mine.open(address)).body).toContain('Giờ hẹn đã hủy');
});

test('an address of no shop and a token of nothing are not found, in words', async () => {
  expect((await phone().open('/l/khong-co')).statusCode).toBe(404);
  expect((await phone().open('/b/AAAAAAAAAAAAAAAAAAAAAA')).statusCode).toBe(404);
});

test('forms are read on these pages alone', async () => {
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': 'a-form-key' },
    payload: 'username=quantri',
  });
  expect(answer.statusCode).toBe(415);
});
