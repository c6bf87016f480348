import { findSweepAges } from '@motcua/db/jobs/sweeps';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aHouse, type TestHouse } from '../testing/a-house.ts';
import { doJob, UnknownJob } from './jobs.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

test('a timed job that was done to its end is remembered', async () => {
  await doJob(house, 'end-holds', {});

  const ages = await findSweepAges(house.db);
  expect([...ages.keys()]).toEqual(['end-holds']);
  expect(ages.get('end-holds')).toBeLessThan(10);
});

test('a timed job that failed is not remembered as done', async () => {
  await house.connection.pool.query('alter table holds rename to gone');

  await expect(doJob(house, 'end-holds', {})).rejects.toThrow();

  expect((await findSweepAges(house.db)).size).toBe(0);
});

test.each([
  ['a job of another release', 'sing-a-song', {}],
  ['a payload that lacks what it needs', 'end-hold', {}],
  ['a payload with more than ids', 'end-hold', { stopId: crypto.randomUUID(), name: 'Nguyễn Văn An' }],
  ['a payload that is not an id', 'end-hold', { stopId: '1' }],
])('%s is refused', async (_, name, payload) => {
  await expect(doJob(house, name, payload)).rejects.toThrow(UnknownJob);
});
