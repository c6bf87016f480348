import type { Booking, MadeBooking, PhoneHall, TakenByPhone } from '@motcua/contracts/phone';
import type { Shop } from '@motcua/contracts/shops';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { diaryOf } from '../../testing/diary-of.ts';
import { refused } from '../../testing/refused.ts';
import { seatAt } from '../../testing/seat-at.ts';
import { setClock } from '../../testing/set-clock.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';
import { hallCodeNow } from './hall-code.ts';

let house: TestHouse;
let code: string;
let at: string;

beforeEach(async () => {
  house = await buildHouse();
  await setClock(house, '2026-11-25T08:05:00+07:00');
  at = `/phone/${await shopCode()}`;
  code = await codeNow();
});
afterEach(() => house.close());

async function shopCode(): Promise<string> {
  const { shops } = await told<{ shops: Shop[] }>((await house.signedInAs('quantri')).ask('GET /shops'));
  return shops.find(({ shopId }) => shopId === house.shopId)?.code ?? '';
}
const codeNow = async () => (await hallCodeNow(house.house, house.shopId))?.code ?? 'none';
const setPhones = async (phoneTickets: object) =>
  told((await house.signedInAs('quantri')).ask(`PATCH /shops/${house.shopId}`, { phoneTickets }));
const wish = (phone: Person, sector = 'dat-dai', said = code) =>
  phone.ask(`POST ${at}/visits`, { sector, code: said });
const wrongCode = () => String((Number(code) + 4_321) % 10_000).padStart(4, '0');
const book = (phone: Person, slotAt: string, sector = 'dat-dai') =>
  phone.ask(`POST ${at}/bookings`, { sector, slotAt });
const later = { inHall: true, later: true, slotMinutes: 30, perSlot: 2 };
const nine = '2026-11-25T02:00:00.000Z';
const holder = (token: string): Person => ({
  ask: (name, body, headers) =>
    house.nobody.ask(name, body, { authorization: `Booking ${token}`, ...headers }),
});

test('a phone in the hall takes a number, which opens its page and waits like any other', async () => {
  const land = await seatAt(house, 3);
  const phone = house.phone();

  const lines = await diaryOf(house, () => told(wish(phone)));

  expect(lines).toMatchObject([{ name: 'visit.taken', payload: { label: 'C001', slip: 'none' } }]);
  expect((await land.desk()).queue.map(({ label }) => label)).toEqual(['C001']);
});

test('the hall on the phone says nothing of a person, and gives the phone its cookie', async () => {
  await take(await house.device('kiosk'), 'dat-dai');

  const answer = await house.nobody.ask(`GET ${at}`);

  const hall = answer.json<PhoneHall>();
  expect(hall.sectors.find(({ sector }) => sector === 'dat-dai')).toMatchObject({ waiting: 1, served: true });
  expect(answer.body).not.toContain('C001');
  expect(answer.cookies).toMatchObject([
    { name: 'motcua-phone', httpOnly: true, sameSite: 'Lax', path: '/' },
  ]);
  expect(Buffer.from(answer.cookies[0]?.value ?? '', 'base64url').length * 8).toBe(128);
});

test('a phone waits once for a sector; another phone may, and the same for another sector', async () => {
  const phone = house.phone();
  const { label } = await told<TakenByPhone>(wish(phone));

  expect(await refused(wish(phone))).toMatchObject({ code: 'already-waiting', params: { label } });
  await told(wish(phone, 'ho-tich'));
  await told(wish(house.phone()));
});

test('a code is taken for ten minutes after it left the board, and not of tomorrow', async () => {
  await setClock(house, '2026-11-25T08:15:00+07:00');
  await told(wish(house.phone()));
  await setClock(house, '2026-11-25T08:25:00+07:00');
  expect(await refused(wish(house.phone()))).toMatchObject({ code: 'wrong-hall-code' });
});

test('after five wrong codes a phone waits, also with the right one; another phone does not', async () => {
  const phone = house.phone();
  for (let tried = 0; tried < 5; tried += 1)
    expect(await refused(wish(phone, 'dat-dai', wrongCode()))).toMatchObject({ code: 'wrong-hall-code' });

  expect(await refused(wish(phone))).toMatchObject({ code: 'slow-down' });
  await told(wish(house.phone()));
});

test('a phone that takes a new cookie for each guess is slowed by its address', async () => {
  const codes = [];
  for (let tried = 0; tried < 30; tried += 1)
    codes.push((await refused(wish(house.phone(), 'dat-dai', wrongCode()))).code);

  expect(codes.filter((one) => one === 'wrong-hall-code').length).toBeLessThanOrEqual(21);
  expect(codes.at(-1)).toBe('slow-down');
});

test('the same wish sent again gets the same number; without a cookie none is given', async () => {
  const phone = house.phone();
  const key = { 'idempotency-key': 'once-and-again' };
  const ask = () => phone.ask(`POST ${at}/visits`, { sector: 'dat-dai', code }, key);

  const answers = await Promise.all([ask(), ask(), ask()]);

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(await refused(wish(house.nobody))).toMatchObject({ code: 'not-allowed' });
});

test('twenty taps of one phone at the very same moment give one number', async () => {
  const phone = house.phone();

  const answers = await Promise.all(Array.from({ length: 20 }, () => wish(phone)));

  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
});

test('two scans of one card at the very same moment give one number', async () => {
  const kiosks = await Promise.all([house.device('kiosk'), house.device('kiosk')]);
  const cardHolder = { idNumber: '094190001234', fullName: 'Thạch Thị Sa Rươne', bornOn: '1990-09-02' };

  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, at) =>
      kiosks[at % 2]?.ask('POST /visits', { sectors: ['ho-tich'], cardHolder }),
    ),
  );

  expect(answers.filter((answer) => answer?.statusCode === 200)).toHaveLength(1);
});

test('where the shop gives none to phones, it says so and shows no code', async () => {
  await setPhones({ inHall: false });
  expect(await hallCodeNow(house.house, house.shopId)).toBeNull();
  expect(await refused(wish(house.phone()))).toMatchObject({ code: 'phone-tickets-off' });
  expect(await refused(book(house.phone(), nine))).toMatchObject({ code: 'phone-tickets-off' });
});

test('a kept time is no number: nobody waits behind it, and whoever comes is called at its place', async () => {
  await setPhones(later);
  const kiosk = await house.device('kiosk');
  const { bookingToken } = await told<MadeBooking>(book(house.phone(), nine));
  expect((await (await seatAt(house, 3)).desk()).queue).toEqual([]);

  await setClock(house, '2026-11-25T08:58:00+07:00');
  await take(kiosk, 'dat-dai');
  await setClock(house, '2026-11-25T09:05:00+07:00');
  await take(kiosk, 'dat-dai');
  code = await codeNow();
  const { label } = await told<TakenByPhone>(holder(bookingToken).ask('POST /booking/arrival', { code }));

  expect(label).toBe('C003');
  const { queue } = await (await seatAt(house, 3)).desk();
  expect(queue.map((row) => row.label)).toEqual(['C001', 'C003', 'C002']);
  const after = await told<Booking>(holder(bookingToken).ask('GET /booking'));
  expect(after).toMatchObject({ state: 'arrived', followToken: expect.any(String) });
  const again = holder(bookingToken).ask('POST /booking/arrival', { code });
  expect(await refused(again)).toMatchObject({ code: 'booking-over' });
});

test('too late, a kept time has lapsed; too early it waits', async () => {
  await setPhones(later);
  const { bookingToken } = await told<MadeBooking>(book(house.phone(), nine));
  const arrive = async () =>
    refused(holder(bookingToken).ask('POST /booking/arrival', { code: await codeNow() }));

  expect(await arrive()).toMatchObject({ code: 'wrong-state' });
  await setClock(house, '2026-11-25T09:40:05+07:00');
  const lines = await diaryOf(house, async () => expect(await arrive()).toMatchObject({ code: 'slot-over' }));

  expect(lines).toMatchObject([{ name: 'booking.ended', payload: { outcome: 'lapsed' } }]);
  expect(await told<Booking>(holder(bookingToken).ask('GET /booking'))).toMatchObject({ state: 'lapsed' });
});

test('no more times are kept than the shop takes, whoever asks at once; one given back is free again', async () => {
  await setPhones(later);

  const answers = await Promise.all(Array.from({ length: 12 }, () => book(house.phone(), nine)));

  const kept = answers.filter(({ statusCode }) => statusCode === 200);
  expect(kept).toHaveLength(2);
  const mine = holder(kept[0]?.json<MadeBooking>().bookingToken ?? '');
  await told(mine.ask('POST /booking/cancellation', {}));
  await told(book(house.phone(), nine));
});

test('a phone keeps one time for a sector, none that has begun and none outside the hours', async () => {
  await setPhones(later);
  const administrator = await house.signedInAs('quantri');
  await told(administrator.ask(`PATCH /shops/${house.shopId}`, { ticketHours: 'working-hours' }));
  const phone = house.phone();
  await told(book(phone, nine));
  expect(await refused(book(phone, '2026-11-25T02:30:00Z'))).toMatchObject({ code: 'already-waiting' });
  expect(await refused(book(house.phone(), '2026-11-25T01:00:00Z'))).toMatchObject({ code: 'slot-over' });
  expect(await refused(book(house.phone(), '2026-11-25T05:00:00Z'))).toMatchObject({ code: 'slot-over' });
});

test('a token of a kept time opens nothing the next day', async () => {
  await setPhones(later);
  const { bookingToken } = await told<MadeBooking>(book(house.phone(), nine));
  await setClock(house, '2026-11-26T08:00:00+07:00');
  expect(await refused(holder(bookingToken).ask('GET /booking'))).toMatchObject({ code: 'not-found' });
});

test('what a phone is known by stands nowhere in clear', async () => {
  const secret = 'AAAAAAAAAAAAAAAAAAAAAA';
  const phone: Person = {
    ask: (name, body, headers) =>
      house.nobody.ask(name, body, { cookie: `motcua-phone=${secret}`, ...headers }),
  };
  await told(wish(phone));
  for (const table of ['visits', 'phone_visits', 'journal', 'repeats']) {
    const rows = await house.house.connection.pool.query(`select t::text as line from ${table} t`);
    expect(rows.rows.map((row) => row.line).join()).not.toContain(secret);
  }
});
