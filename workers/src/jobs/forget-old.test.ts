import { afterEach, beforeEach, expect, test } from 'vitest';
import { aTicket, counterAt } from '../../testing/a-day.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { forgetOld } from './forget-old.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

async function counts() {
  const found = await house.connection.pool.query(`select
    (select count(*)::int from repeats) as answers, (select count(*)::int from sessions) as sessions,
    (select count(*)::int from sign_in_failures) as failures`);
  return found.rows[0];
}

test('answers, sessions and failed sign-ins are kept while somebody may use them, and then forgotten', async () => {
  await aTicket(house);
  const { staffId } = counterAt(house, 0);
  await house.connection.pool.query(
    `insert into sessions (id_hash, staff_id) values ('\\x01', '${staffId}')`,
  );
  await house.connection.pool.query(
    `insert into sign_in_failures (bucket, failures, last_at) values ('a bucket', 3, house_now())`,
  );

  await forgetOld(house);
  const soon = await counts();
  await forgetOld(house.at('3 days'));

  expect(soon).toEqual({ answers: 1, sessions: 1, failures: 1 });
  expect(await counts()).toEqual({ answers: 0, sessions: 0, failures: 0 });
});
