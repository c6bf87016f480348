import type { PriorityClass, QueuePolicy } from '@motcua/contracts/shops';
import { expect, test } from 'vitest';
import { exampleArrivals, exampleOrder } from './policy-example.ts';

const aClass = (code: string, rank: number, aheadMinutes: number, active = true): PriorityClass => ({
  code,
  nameVi: code,
  nameEn: code,
  legalSource: '',
  rank,
  aheadMinutes,
  active,
});
const classes = [aClass('cao-tuoi', 2, 10), aClass('khuyet-tat', 1, 20), aClass('cu', 1, 60, false)];
const order = (policy: QueuePolicy) =>
  exampleOrder(policy, classes)
    .map(({ label }) => label.slice(-1))
    .join('');

test.each<[QueuePolicy, string]>([
  [{ kind: 'arrival' }, '12345678'],
  [{ kind: 'priority-first' }, '53712468'],
  [{ kind: 'ratio', priorityCalls: 2 }, '53172468'],
  [{ kind: 'ratio', priorityCalls: 1 }, '51327468'],
  [{ kind: 'ageing', capMinutes: 30 }, '53124768'],
  [{ kind: 'ageing', capMinutes: 15 }, '31524768'],
])('under %o the example is called in the order %s', (policy, expected) => {
  expect(order(policy)).toBe(expected);
});

test('a class out of use takes no part in the example', () => {
  expect(exampleArrivals(classes).some(({ priorityClass }) => priorityClass === 'cu')).toBe(false);
});

test('a shop without classes shows everybody in the order of arrival', () => {
  const labels = exampleOrder({ kind: 'priority-first' }, []).map(({ label }) => label);
  expect(labels).toEqual(exampleArrivals([]).map(({ label }) => label));
});
