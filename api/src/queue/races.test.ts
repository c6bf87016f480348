import type { CounterId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { type Seat, seatAt, seatOf } from '../../testing/seat-at.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await buildHouse({}, 24);
});
afterAll(() => house.close());

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  house.house.connection.pool.query<Row>(text, values).then((found) => found.rows);
const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test('two clerks who press in the same instant for one person: one has them, nobody waits for the other', async () => {
  const kiosk = await house.device('kiosk');
  const [first, second] = [await seatAt(house, 1), await seatAt(house, 2)];
  await emptyHall(house, first, second);
  await take(kiosk, 'ho-tich');

  const answers = await Promise.all([first.callNext(), second.callNext()]);

  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  const refusal = answers.find((answer) => answer.statusCode === 409);
  expect(refusal?.json()).toMatchObject({ code: 'nobody-waiting' });
});

/** Sixteen more counters for land alone, each with a clerk. */
async function sixteenSeats(): Promise<Seat[]> {
  const made = await sql<{ id: CounterId; number: number }>(
    `with made as (
       insert into counters (shop_id, number, name_vi)
       select $1, number, 'Đất đai ' || number from generate_series(11, 26) number returning id, number),
     served as (insert into counter_sectors (counter_id, sector) select id, 'dat-dai' from made),
     hired as (
       insert into staff (username, display_name, password_hash)
       select 'ruong' || number, 'Cán bộ ' || number, hotich.password_hash
       from made, staff hotich where hotich.username = 'hotich' returning id),
     posted as (insert into posts (staff_id, shop_id, role) select id, $1, 'clerk' from hired)
     select id, number from made order by number`,
    [house.shopId],
  );
  return Promise.all(
    made.map(async ({ id, number }) => seatOf(await house.signedInAs(`ruong${number}`), id, number)),
  );
}

/** So many people who came one after the other, each a second after the one before. */
const peopleWait = (count: number) =>
  sql(
    `with came as (
       insert into visits (shop_id, day, prefix, number, label, language, taken_at)
       select id, (house_now() at time zone time_zone)::date, 'C', number, 'C' || lpad(number::text, 4, '0'), 'vi',
         house_now() - ($2 - number) * interval '1 second'
       from shops, generate_series(1, $2::int) number where id = $1
       returning id, shop_id, day, number, taken_at)
     insert into stops (visit_id, shop_id, day, ordinal, sector, queued_at)
     select id, shop_id, day, 1, 'dat-dai', taken_at from came order by number`,
    [house.shopId, count],
  );

/** Calls and finishes a hundred people. */
async function aHundredCalls(seat: Seat): Promise<number> {
  let calls = 0;
  for (; calls < 100; calls += 1) {
    const { callId } = await told<StopAnswer>(seat.callNext());
    await told(seat.finish(callId ?? ''));
  }
  return calls;
}

test('16 clerks call 100 people each: nobody is overtaken, nobody is called twice, one at a time at each counter', async () => {
  await emptyHall(house);
  const seats = await sixteenSeats();
  for (const seat of seats) await told(seat.open());
  await peopleWait(1_600);
  // As autovacuum would a minute later.
  await sql('analyze visits, stops');
  const [before] = await sql<{ id: string }>('select max(id) as id from journal');

  await Promise.all(seats.map(aHundredCalls));

  const diary = await sql<{ name: string; number: number; counter: number }>(
    `select name, substr(payload ->> 'label', 2)::int as number, (payload ->> 'counter')::int as counter
     from journal where id > $1 order by id`,
    [before?.id],
  );
  const calls = diary.filter((line) => line.name === 'stop.called');
  expect(calls.map((line) => line.number)).toEqual(oneTo(1_600));
  const broken = seats.filter((seat) => {
    const lines = diary.filter((line) => line.counter === seat.number);
    const turns = lines.map(
      (line, index) => (index % 2 === 0 ? 'stop.called' : 'stop.finished') === line.name,
    );
    return lines.length !== 200 || turns.includes(false);
  });
  expect(broken).toEqual([]);
}, 300_000);
