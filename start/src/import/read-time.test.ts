import { expect, test } from 'vitest';
import { type ReadTime, readTime } from './read-time.ts';

const zones = { file: 'Asia/Ho_Chi_Minh', shop: 'Asia/Ho_Chi_Minh' };
const read = (
  text: string,
  edge: 'start' | 'end' = 'start',
  order: 'DD/MM/YYYY' | 'MM/DD/YYYY' = 'DD/MM/YYYY',
) => readTime(text, zones, order, edge);

test.each<[string, string, string]>([
  ['2011-10-11 13:45:40.276000+02:00', '2011-10-11T11:45:40.276Z', '2011-10-11'],
  ['2011-10-11T23:30:00+02:00', '2011-10-11T21:30:00.000Z', '2011-10-12'],
  ['2026-08-21T10:00', '2026-08-21T03:00:00.000Z', '2026-08-21'],
  ['2026-08-21 10:00:05Z', '2026-08-21T10:00:05.000Z', '2026-08-21'],
  ['2026/8/1 7:05', '2026-08-01T00:05:00.000Z', '2026-08-01'],
  ['21/08/2026 10:00', '2026-08-21T03:00:00.000Z', '2026-08-21'],
  ['21-08-2026', '2026-08-20T17:00:00.000Z', '2026-08-21'],
  ['10:00 21/08/2026', '2026-08-21T03:00:00.000Z', '2026-08-21'],
  ['2026-08-21 10:00:00+0530', '2026-08-21T04:30:00.000Z', '2026-08-21'],
  ['2026-08-21 10:00:00,5-03', '2026-08-21T13:00:00.500Z', '2026-08-21'],
])('%s is %s, on %s in the shop', (text, at, day) => {
  expect(read(text)).toMatchObject({ at, day });
});

test('a day alone is its first second where something begins and its last where something ends', () => {
  expect(read('21/08/2026', 'start')).toEqual({
    at: '2026-08-20T17:00:00.000Z',
    day: '2026-08-21',
    dayOnly: true,
  });
  expect((read('21/08/2026', 'end') as ReadTime).at).toBe('2026-08-21T16:59:59.000Z');
});

test('the month comes first only where the map says so', () => {
  expect(read('08/21/2026')).toBe('not-a-time');
  expect(read('08/21/2026', 'start', 'MM/DD/YYYY')).toMatchObject({ day: '2026-08-21' });
});

test.each([
  ['', 'not-a-time'],
  ['hôm qua', 'not-a-time'],
  ['2026-02-30', 'not-a-time'],
  ['31/04/2026', 'not-a-time'],
  ['2026-08-21 24:00', 'not-a-time'],
  ['2026-08-21 10:60', 'not-a-time'],
  ['2026-08-21T10:00+15:00', 'not-a-time'],
  ['45891', 'not-a-time'],
  ['0001-01-01', 'year-out-of-range'],
  ['9999-12-31', 'year-out-of-range'],
])('%j is refused: %s', (text, trouble) => {
  expect(read(text)).toBe(trouble);
});

test("a wall clock is the file's, a day alone is the shop's", () => {
  const abroad = { file: 'Europe/Amsterdam', shop: 'Asia/Ho_Chi_Minh' };
  expect(readTime('2011-10-11 23:00', abroad, 'DD/MM/YYYY', 'start')).toMatchObject({
    at: '2011-10-11T21:00:00.000Z',
    day: '2011-10-12',
  });
  expect(readTime('2011-10-11', abroad, 'DD/MM/YYYY', 'end')).toMatchObject({
    at: '2011-10-11T16:59:59.000Z',
    day: '2011-10-11',
  });
});
