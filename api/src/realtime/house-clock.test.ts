import { connect } from '@motcua/db/connect';
import { freshDatabase } from '@motcua/db/testing/fresh-database';
import { expect, test } from 'vitest';
import { keepHouseClock } from './house-clock.ts';

test("screens are told the database's time, whatever this machine's clock says", async () => {
  const { url, drop } = await freshDatabase();
  const winder = connect(url, { name: 'winder', max: 1 });
  await winder.pool.query(`
    do $$ begin execute format('alter database %I set motcua.clock_offset = %L', current_database(), '2 hours'); end $$`);
  await winder.close();
  const { db, close } = connect(url, { name: 'clock' });

  const clock = await keepHouseClock(db, () => {});

  const aheadMinutes = (clock.now().getTime() - Date.now()) / 60_000;
  clock.close();
  await close();
  await drop();
  expect(aheadMinutes).toBeGreaterThan(119);
  expect(aheadMinutes).toBeLessThan(121);
});
