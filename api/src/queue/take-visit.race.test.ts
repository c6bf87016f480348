import type { TakenVisit } from '@motcua/contracts/queue';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
});
beforeEach(() => emptyHall(house));
afterAll(() => house.close());

const times = (count: number) => Array.from({ length: count }, (_, index) => index);
const numbersKept = async () =>
  (
    await house.house.connection.pool.query<{ number: number }>(
      `select number from visits where prefix = 'C' order by number`,
    )
  ).rows.map((row) => row.number);

test('50 keys, each sent 20 times at once, are 50 tickets without a gap and no answer that differs', async () => {
  const answers: TakenVisit[][] = [];
  // Five keys at a time: a hundred requests under way is more than any hall has kiosks.
  for (const round of times(10)) {
    const keys = times(5).map((index) => `mot-cham-${round}-${index}`);
    answers.push(
      ...(await Promise.all(
        keys.map((key) =>
          Promise.all(
            times(20).map(() =>
              told<TakenVisit>(
                kiosk.ask('POST /visits', { sectors: ['dat-dai'] }, { 'idempotency-key': key }),
              ),
            ),
          ),
        ),
      )),
    );
  }

  const differing = answers.flatMap((same) =>
    same.filter((answer) => JSON.stringify(answer) !== JSON.stringify(same[0])),
  );
  expect(differing).toEqual([]);
  expect(new Set(answers.map((same) => same[0]?.label)).size).toBe(50);
  expect(await numbersKept()).toEqual(times(50).map((index) => index + 1));
});

test('tickets taken at once have the places of their numbers', async () => {
  await Promise.all(times(60).map(() => told(kiosk.ask('POST /visits', { sectors: ['dat-dai'] }))));

  const { rows } = await house.house.connection.pool.query<{ number: number }>(
    `select v.number from stops s join visits v on v.id = s.visit_id order by s.queued_at, s.sequence`,
  );
  expect(rows.map((row) => row.number)).toEqual(times(60).map((index) => index + 1));
});
