import type { HallSnapshot } from '@motcua/contracts/hall';
import type { TakenVisit } from '@motcua/contracts/queue';
import type { WaitQuote } from '@motcua/contracts/waits';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { seatAt } from '../../testing/seat-at.ts';
import { setClock } from '../../testing/set-clock.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';
import { forecastOf } from './forecast.ts';

let house: TestHouse;
let kiosk: Person;

beforeEach(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
});
afterEach(() => house.close());

/** Days on which counter 1 served so many people, each for ten minutes, from seven to eleven and from one to five. */
async function lastDays(days: number): Promise<void> {
  await house.house.connection.pool.query(
    `with seat as (
       select c.id as counter_id, c.shop_id, (select id from staff where username = 'hotich') as staff_id
       from counters c where c.shop_id = $1 and c.number = 1
     ), shift as (
       insert into counter_shifts (shop_id, counter_id, staff_id, opened_at, closed_at)
       select shop_id, counter_id, staff_id, at + h, at + h + interval '4 hours'
       from seat, (select (house_now() at time zone 'Asia/Ho_Chi_Minh')::date - n as day,
           ((house_now() at time zone 'Asia/Ho_Chi_Minh')::date - n)::timestamp at time zone 'Asia/Ho_Chi_Minh' as at
         from generate_series(1, $2::int) n) d, unnest(array[interval '7 hours', interval '13 hours']) h
       returning id, shop_id, counter_id, staff_id, opened_at
     ), person as (
       select shift.*, gen_random_uuid() as visit_id, gen_random_uuid() as stop_id,
         opened_at + n * interval '12 minutes' as called_at,
         row_number() over (partition by (opened_at at time zone 'Asia/Ho_Chi_Minh')::date order by opened_at, n) as number
       from shift, generate_series(0, 18) n
     ), visit as (
       insert into visits (id, shop_id, day, prefix, number, label, language, taken_at)
       select visit_id, shop_id, (called_at at time zone 'Asia/Ho_Chi_Minh')::date, 'A', number, 'A' || number, 'vi', called_at
       from person
     ), stop as (
       insert into stops (id, visit_id, shop_id, day, ordinal, sector, state, queued_at)
       select stop_id, visit_id, shop_id, (called_at at time zone 'Asia/Ho_Chi_Minh')::date, 1, 'ho-tich', 'done', called_at
       from person
     )
     insert into calls (shop_id, stop_id, visit_id, sector, counter_id, shift_id, staff_id, called_at, last_called_at,
       arrived_at, ended_at, outcome, why, priority, in_turn)
     select shop_id, stop_id, visit_id, 'ho-tich', counter_id, id, staff_id, called_at, called_at, called_at,
       called_at + interval '10 minutes', 'finished', '{"rule":"arrival","passedOver":0}', false, true
     from person`,
    [house.shopId, days],
  );
}

const quoteOf = (ticket: TakenVisit): WaitQuote | null => ticket.stops[0]?.wait ?? null;
const tile = async (sector: string) => {
  const hall = await told<HallSnapshot>(kiosk.ask('GET /hall'));
  return hall.sectors.find((one) => one.sector === sector)?.wait ?? null;
};

test('where nobody was ever served and nobody sits, nothing is said about waiting', async () => {
  await setClock(house, '2026-11-25T08:00:00+07:00');
  expect(await tile('ho-tich')).toBeNull();
  expect(quoteOf(await take(kiosk, 'ho-tich'))).toBeNull();
});

test('with too little experience, the work ahead is divided by the clerks, and that is said', async () => {
  await setClock(house, '2026-11-25T08:00:00+07:00');
  await told((await seatAt(house, 1)).open());

  expect(await tile('ho-tich')).toMatchObject({ method: 'work-ahead', ahead: 0, p50Minutes: 0 });
});

test('after some days the queue is played forward: behind six people of ten minutes it takes about an hour', async () => {
  await setClock(house, '2026-11-25T08:00:00+07:00');
  await lastDays(5);
  await told((await seatAt(house, 1)).open());
  for (let person = 0; person < 6; person += 1) await take(kiosk, 'ho-tich');

  const { ofNewcomers } = await forecastOf({ ...house.house }, house.shopId);
  const quote = [...ofNewcomers].find(([sector]) => sector === 'ho-tich')?.[1];

  expect(quote).toMatchObject({ method: 'simulation', ahead: 6 });
  expect(quote?.p50Minutes).toBeGreaterThan(45);
  expect(quote?.p50Minutes).toBeLessThan(80);
  expect(quote?.notTodayChance).toBe(0);
});

test('behind more people than an afternoon can serve, the chance of not being reached is told before the ticket', async () => {
  await setClock(house, '2026-11-25T16:00:00+07:00');
  await lastDays(5);
  await told((await seatAt(house, 1)).open());
  for (let person = 0; person < 9; person += 1) await take(kiosk, 'ho-tich');

  const { ofNewcomers } = await forecastOf({ ...house.house }, house.shopId);
  const quote = [...ofNewcomers].find(([sector]) => sector === 'ho-tich')?.[1];

  expect(quote?.notTodayChance).toBeGreaterThan(0.8);
});

test('what a person was told is kept with their ticket', async () => {
  await setClock(house, '2026-11-25T08:00:00+07:00');
  await lastDays(5);
  await told((await seatAt(house, 1)).open());

  // As at a real kiosk, which shows its tiles before anybody takes a number.
  await tile('ho-tich');
  const ticket = await take(kiosk, 'ho-tich');

  const kept = await house.house.connection.pool.query(
    'select ahead, p50_minutes as p50, method from quotes where stop_id = $1',
    [ticket.stops[0]?.stopId],
  );
  expect(kept.rows).toEqual([
    { ahead: quoteOf(ticket)?.ahead, p50: quoteOf(ticket)?.p50Minutes, method: 'simulation' },
  ]);
});

test('the head of the unit sees week by week how well the quotes held; a clerk does not', async () => {
  await setClock(house, '2026-11-24T23:00:00+07:00');
  await lastDays(1);
  await house.house.connection.pool.query(
    `insert into quotes (stop_id, at, ahead, p10_minutes, p50_minutes, p90_minutes, not_today_chance, method)
     select s.id, call.called_at - interval '20 minutes', 2, 10, case when v.number <= 10 then 15 else 50 end,
       case when v.number <= 10 then 30 else 60 end, 0, 'simulation'
     from stops s join visits v on v.id = s.visit_id join calls call on call.stop_id = s.id`,
  );
  await house.house.connection.pool.query('update quotes set p10_minutes = 40 where p50_minutes = 50');
  const head = await house.signedInAs('truongbophan');

  const { weeks } = await told<{ weeks: object[] }>(head.ask(`GET /shops/${house.shopId}/quotes`));

  expect(weeks).toEqual([
    expect.objectContaining({ week: '2026-11-23', scored: 38, coverage: 10 / 38, notReached: 0 }),
  ]);
  const clerk = await house.signedInAs('hotich');
  expect((await clerk.ask(`GET /shops/${house.shopId}/quotes`)).statusCode).toBe(403);
});
