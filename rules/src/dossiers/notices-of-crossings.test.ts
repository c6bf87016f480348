import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticesOfCrossings, severityOf } from './notices-of-crossings.ts';

const open = { clockKind: 'whole', finished: false, paused: false, imported: false } as const;
const said = (kinds: string[], change: object = {}) =>
  noticesOfCrossings(kinds, { ...open, ...change }).map(
    ({ kind, parties }) => `${kind}: ${parties.join(' ')}`,
  );

test.each([
  [['warn-3'], ['warn-3: holder']],
  [
    ['warn-1', 'apology-last-day'],
    ['warn-1: holder', 'apology-draft: head'],
  ],
  [['due'], []],
  [['overdue'], ['overdue: holder head']],
  [['escalate-1'], ['escalate-1: head']],
  [['escalate-3'], ['escalate-3: leadership']],
  // Three days without anybody sweeping: one notice, to all whom any of it concerned.
  [['due', 'overdue', 'escalate-1'], ['escalate-1: head holder']],
  [['warn-1', 'apology-last-day', 'due', 'overdue'], ['overdue: holder head']],
  [['warn-3', 'warn-2', 'warn-1', 'apology-last-day', 'due'], ['warn-1: holder']],
  [['overdue', 'escalate-1', 'escalate-3'], ['escalate-3: leadership head holder']],
])('of %j is told %j', (kinds, expected) => {
  expect(said(kinds).map((line) => line.split(' ').toSorted())).toEqual(
    expected.map((line) => line.split(' ').toSorted()),
  );
});

test.each([
  [[2, 5], 'escalate-2', 'head'],
  [[2, 5], 'escalate-5', 'leadership'],
  // Laid by the setting before: it goes to whom the setting of today sends it.
  [[2, 5], 'escalate-3', 'head'],
  [[1, 2], 'escalate-3', 'leadership'],
] as const)(
  'where a shop escalates after %j working days, %s goes to the %s',
  (escalateDays, kind, party) => {
    const [told] = noticesOfCrossings([kind], open, { escalateDays });
    expect(told?.parties).toEqual([party]);
  },
);

test('nobody is told of a dossier that is finished or was brought in from an older system', () => {
  expect(said(['overdue'], { finished: true })).toEqual([]);
  expect(said(['overdue'], { imported: true })).toEqual([]);
});

test('a dossier that waits for its applicant warns nobody, and is late all the same', () => {
  expect(said(['warn-2'], { paused: true })).toEqual([]);
  expect(said(['overdue'], { paused: true })).toEqual(['overdue: holder head']);
});

test('the last hours of a term in hours, and all of what was sent online, are told while the office works', () => {
  const when = (kinds: string[], clockKind: 'intake' | 'whole') =>
    noticesOfCrossings(kinds, { ...open, clockKind }).map((notice) => notice.when);
  expect(when(['warn-0'], 'intake')).toEqual(['soon']);
  expect(when(['overdue'], 'intake')).toEqual(['soon']);
  expect(when(['warn-0'], 'whole')).toEqual(['soon']);
  expect(when(['warn-1'], 'whole')).toEqual(['digest']);
  expect(said(['warn-0', 'apology-last-day', 'due'], { clockKind: 'intake' })).toEqual(['warn-0: holder']);
});

test('the share of one agency makes no draft of an apology', () => {
  expect(said(['apology-last-day'], { clockKind: 'share' })).toEqual([]);
});

test('whatever was passed while nobody looked, one reminder is told at most, and it is the most severe', () => {
  const kinds = [
    'warn-3',
    'warn-2',
    'warn-1',
    'apology-last-day',
    'due',
    'overdue',
    'escalate-1',
    'escalate-3',
  ];
  fc.assert(
    fc.property(fc.subarray(kinds), (passed) => {
      const reminders = noticesOfCrossings(passed, open).filter(({ kind }) => kind !== 'apology-draft');
      const worst = Math.max(0, ...passed.map(severityOf));
      expect(reminders.map(({ kind }) => severityOf(kind))).toEqual(worst > 0 ? [worst] : []);
    }),
  );
});
