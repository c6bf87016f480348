import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { setClock } from '../../testing/set-clock.ts';
import { take } from '../../testing/take.ts';

let house: TestHouse;
let kiosk: Person;
const zoneOfTheMachine = process.env.TZ;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
});
beforeEach(() => emptyHall(house));
afterEach(() => {
  if (zoneOfTheMachine === undefined) delete process.env.TZ;
  else process.env.TZ = zoneOfTheMachine;
});
afterAll(() => house.close());

/** The number and the day of a ticket taken at this instant, and the day the database keeps. */
async function takenAt(instant: string) {
  await setClock(house, instant);
  const { label, day, takenAt } = await take(kiosk, 'bhxh');
  const { rows } = await house.house.connection.pool.query<{ day: string }>(
    `select day::text from visits where label = $1 and taken_at = $2`,
    [label, takenAt],
  );
  return { label, day, kept: rows[0]?.day, within: Date.parse(takenAt) - Date.parse(instant) < 5_000 };
}

test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
  'numbers begin again once, at midnight in Sóc Trăng, on a machine in %s',
  async (zone) => {
    process.env.TZ = zone;

    const days = [
      await takenAt('2026-11-24T06:30:00+07:00'),
      await takenAt('2026-11-24T07:30:00+07:00'),
      await takenAt('2026-11-24T23:59:50+07:00'),
      await takenAt('2026-11-25T00:00:10+07:00'),
      await takenAt('2026-11-25T12:30:00+07:00'),
    ];

    const on = (day: string, label: string) => ({ label, day, kept: day, within: true });
    expect(days).toEqual([
      on('2026-11-24', 'N001'),
      on('2026-11-24', 'N002'),
      on('2026-11-24', 'N003'),
      on('2026-11-25', 'N001'),
      on('2026-11-25', 'N002'),
    ]);
  },
);
