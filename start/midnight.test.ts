import { setTimeout as pause } from 'node:timers/promises';
import { deviceAt } from '@motcua/api/testing/device-at';
import type { StopId } from '@motcua/contracts/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkNumbers } from './testing/check-numbers.ts';
import type { OpenProcess } from './testing/open-process.ts';
import { type OwnHouse, ownHouse } from './testing/own-house.ts';
import { sitsDown } from './testing/sits-down.ts';
import { takingTickets } from './testing/taking-tickets.ts';

// The clock of the house is the database's: it is set to a few seconds before midnight in Asia/Ho_Chi_Minh, and two
// processes that believe they are in London and in New York give numbers until the next day has begun.
let house: OwnHouse;
let doors: OpenProcess[];
beforeAll(async () => {
  house = await ownHouse();
  doors = [await house.api({ TZ: 'UTC' }), await house.api({ TZ: 'America/New_York' })];
});
afterAll(() => house.close());

test('at midnight in Asia/Ho_Chi_Minh the numbers begin anew, once, and yesterday is not called any more', async () => {
  const [london, newYork] = doors.map(({ url }) => url);
  if (!london || !newYork) throw new Error('two doors were opened');
  const { token } = await deviceAt(london, 'kiosk');
  await setClock('23:59:51');
  const clerks = [await sitsDown(london, 'hotich', 1), await sitsDown(newYork, 'bhxh', 8)];
  const people = takingTickets({ urls: [london, newYork], token, people: 4, sectors: ['ho-tich', 'bhxh'] });

  while ((await localTime()) > '23:00' || (await localTime()) < '00:00:02') await pause(200);
  await people.stop();
  const called = await Promise.all(
    clerks.map((clerk) =>
      clerk.get('POST /counters/:counterId/calls', { params: { counterId: clerk.counterId }, body: {} }),
    ),
  );

  const visits = await days();
  expect(await checkNumbers(house.outside, people.ledger)).toEqual([]);
  expect(visits.map(({ prefix }) => prefix)).toEqual(['A', 'A', 'N', 'N']);
  for (const visit of visits) {
    expect(visit.first).toBe(1);
    expect(visit.last).toBeGreaterThan(5);
    expect(visit.onItsDay, `${visit.day} ${visit.prefix}: each number in the day it was taken`).toBe(true);
    expect(visit.inOrder, `${visit.day} ${visit.prefix}: places rise with the numbers`).toBe(true);
  }
  expect(new Set(visits.map(({ day }) => day)).size).toBe(2);
  expect(Date.parse(visits[1]?.day ?? '') - Date.parse(visits[0]?.day ?? '')).toBe(24 * 3_600_000);

  expect(called.map(({ label }) => label)).toEqual(['A001', 'N001']);
  for (const { stopId } of called) expect(await dayOf(stopId)).toBe(visits[1]?.day);
  const firstToday = [...people.ledger.tickets.values()].filter(
    ({ ticket }) => ticket.day === visits[1]?.day && ticket.label.endsWith('001'),
  );
  expect(firstToday.map(({ ticket }) => ticket.stops[0]?.ahead)).toEqual([0, 0]);
  const board = await deviceAt(newYork, 'board');
  const { sectors } = await board.get('GET /hall');
  for (const [sector, place] of [
    ['ho-tich', 1],
    ['bhxh', 3],
  ] as const)
    expect(sectors.find((tile) => tile.sector === sector)?.waiting).toBe((visits[place]?.last ?? 0) - 1);
});

/** Moves the clock of the house, for every connection: those that are open are cut, and the processes open new ones. */
async function setClock(time: string): Promise<void> {
  const { pool } = house.outside;
  await pool.query(`do $$
    declare
      here constant timestamp := now() at time zone 'Asia/Ho_Chi_Minh';
      wanted constant interval := (here::date + time '${time}') - here;
    begin
      execute format('alter database %I set motcua.clock_offset = %L', current_database(), wanted);
    end $$`);
  // This connection is one of them, the last.
  const cut = pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() order by pid = pg_backend_pid()`);
  await cut.catch(() => undefined);
  for (let settled = false; !settled; ) {
    await pause(50);
    settled = await localTime().then(
      (now) => now >= time,
      () => false,
    );
  }
}

/** On the wall of the shop; asked on a new connection, which has the moved clock. */
async function localTime(): Promise<string> {
  const found = await house.outside.pool.query<{ time: string }>(
    `select to_char(house_now() at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI:SS') as time`,
  );
  return found.rows[0]?.time ?? '';
}

async function days() {
  const found = await house.outside.pool.query<{
    day: string;
    prefix: string;
    first: number;
    last: number;
    onItsDay: boolean;
    inOrder: boolean;
  }>(`
    select day::text, prefix, min(number) as first, max(number) as last,
      bool_and(day = (taken_at at time zone 'Asia/Ho_Chi_Minh')::date) as "onItsDay",
      bool_and(number = place) as "inOrder"
    from (
      select v.*, row_number() over (partition by v.day, v.prefix order by s.queued_at) as place
      from visits v join stops s on s.visit_id = v.id
    ) placed
    group by day, prefix order by prefix, day`);
  return found.rows;
}

async function dayOf(stopId: StopId): Promise<string | undefined> {
  const found = await house.outside.pool.query<{ day: string }>('select day::text from stops where id = $1', [
    stopId,
  ]);
  return found.rows[0]?.day;
}
