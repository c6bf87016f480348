import { type JournalName, journalEntries } from '@motcua/contracts/journal';
import { HallMessage } from '@motcua/contracts/realtime';
import { expect, test } from 'vitest';
import { changesQueues, changesShop, hallMessageOf } from './announce.ts';

const id = '3f2b7c1e-54f1-4c26-9a8e-0d6c1c0a9b11';
const stop = { visitId: id, stopId: id, label: 'A012', sector: 'ho-tich' };
const atCounter = { ...stop, callId: id, counterId: id, counter: 3 };
const counter = { counterId: id, counter: 3 };
const undone = { ...stop, act: 'finish', state: 'serving', ...counter };

/** Every entry of the diary, and what the hall hears of it. */
const table: [JournalName, Record<string, unknown>, unknown][] = [
  ['visit.taken', { visitId: id, label: 'A012', sectors: ['ho-tich'], priorityClass: 'khuyet-tat' }, null],
  [
    'stop.called',
    { ...atCounter, language: 'km', why: { rule: 'arrival', passedOver: 0 } },
    ['A012', 3, 'called'],
  ],
  ['stop.recalled', { ...atCounter, calls: 2 }, ['A012', 3, 'recalled']],
  ['stop.arrived', atCounter, ['A012', 3, 'serving']],
  ['stop.finished', atCounter, ['A012', 3, 'done']],
  ['stop.missed', { ...atCounter, calls: 2 }, ['A012', 3, 'missed']],
  ['stop.returned', stop, ['A012', null, 'waiting']],
  ['stop.held', { ...atCounter, until: '2026-11-24T02:00:00Z' }, ['A012', 3, 'held']],
  ['stop.resumed', atCounter, ['A012', 3, 'serving']],
  ['stop.released', { ...stop, by: 'clock' }, ['A012', null, 'waiting']],
  ['stop.transferred', transfer(3), ['A012', 3, 'gone']],
  ['stop.transferred', transfer(null), ['A012', null, 'waiting']],
  ['stop.cancelled', { ...stop, ...counter }, ['A012', 3, 'gone']],
  ['stop.cancelled', { ...stop, counterId: null, counter: null }, ['A012', null, 'gone']],
  ['stop.lapsed', { ...stop, counter: 3 }, ['A012', 3, 'gone']],
  // Yesterday's A012, whom nobody called, must not take today's A012 off the board.
  ['stop.lapsed', { ...stop, counter: null }, null],
  ['stop.postponed', { ...stop, places: 3 }, null],
  ['act.undone', { ...undone, shows: 'free' }, ['A012', 3, 'free']],
  ['act.undone', { ...undone, shows: 'calling' }, ['A012', 3, 'recalled']],
  ['act.undone', { ...undone, shows: 'serving' }, ['A012', 3, 'serving']],
  ['act.undone', { ...undone, shows: 'as-before' }, null],
  ['counter.opened', { ...counter, standsInFor: id }, [null, 3, 'opened']],
  ['counter.closed', counter, [null, 3, 'closed']],
  ['counter.paused', { ...counter, reason: 'meal' }, [null, 3, 'paused']],
  ['counter.unpaused', counter, [null, 3, 'free']],
  ['ticket.printed', { visitId: id, label: 'A012', deviceId: id, copy: 1 }, null],
  ['ticket.not-printed', { visitId: id, label: 'A012', deviceId: id, copy: 1, because: 'paper-out' }, null],
  ['ticket.reprint-asked', { visitId: id, label: 'A012', deviceId: id, copy: 2 }, null],
  ['device.health-told', { deviceId: id, kind: 'board', troubles: ['sound-blocked'] }, null],
  ['printer.changed', { deviceId: id, state: 'paper-low' }, null],
  ['help.called', { helpCallId: id, deviceId: id }, null],
  ['help.answered', { helpCallId: id, deviceId: id }, null],
  ['device.changed', { deviceId: id, kind: 'kiosk', fields: ['setting'] }, null],
  ['day.closed', { day: '2026-11-24', lapsed: 4 }, null],
  ['staff.signed-in', {}, null],
  ['staff.signed-out', { everywhere: true }, null],
  ['staff.added', { staffId: id, role: 'clerk' }, null],
  ['staff.changed', { staffId: id, fields: ['displayName'] }, null],
  ['staff.role-set', { staffId: id, role: null }, null],
  ['shop.added', { code: 'my-xuyen' }, null],
  ['shop.changed', { fields: ['nameVi'] }, null],
  ['shop.hours-set', { intervals: 10 }, null],
  ['shop.hours-taken-back', { fromDay: '2026-12-01' }, null],
  ['shop.deadlines-set', { warnings: 3, handOverBy: '15:00' }, null],
  ['shop.lateness-causes-set', { causes: 11 }, null],
  ['shop.sectors-set', { offered: 20 }, null],
  ['shop.counter-added', counter, null],
  ['shop.counter-changed', { ...counter, fields: ['zone'] }, null],
  ['shop.priority-class-added', { code: 'khuyet-tat' }, null],
  ['shop.priority-class-changed', { code: 'khuyet-tat', fields: ['rank'] }, null],
  ['slip.look-up-asked', { deviceId: id, dossierId: id, language: 'km', by: 'house' }, null],
  ['slip.test-asked', { deviceId: id, by: 'house' }, null],
  ['booking.made', { bookingId: id, sector: 'ho-tich', slotAt: '2026-11-24T02:00:00Z' }, null],
  ['booking.ended', { bookingId: id, sector: 'ho-tich', outcome: 'arrived' }, null],
  ['shop.notices-set', { notices: 4 }, null],
  ['voice.added', { packId: id, language: 'km' }, null],
  ['voice.changed', { packId: id, language: 'km', fields: ['inUse'] }, null],
  ['voice.clips-recorded', { packId: id, language: 'km', clips: 3 }, null],
  ['voice.removed', { packId: id, language: 'km' }, null],
  ['device.identified', { deviceId: id, kind: 'board' }, null],
  ['device.issued', { deviceId: id, kind: 'board' }, null],
  ['device.seen-elsewhere', { deviceId: id }, null],
  ['device.revoked', { deviceId: id, kind: 'board' }, null],
  [
    'dossier.received',
    { dossierId: id, code: 'H51.29.02-261125-0001', sector: 'ho-tich', dueAt: '2026-11-27T02:00:00Z' },
    null,
  ],
  ['dossier.submitted', { dossierId: id, sector: 'ho-tich', dueAt: '2026-11-27T02:00:00Z', files: 2 }, null],
  ['dossier.turned-away', { dossierId: id, sector: 'ho-tich', act: 'refuse' }, null],
  [
    'dossier.acted',
    { dossierId: id, code: null, act: 'decide', from: 'processing', to: 'decided', sequence: 3 },
    null,
  ],
  ['dossier.paper-numbered', { dossierId: id, code: null, paper: 'refusal', year: 2026, number: 12 }, null],
  ['dossier.file-added', { dossierId: id, fileId: id }, null],
  ['dossiers.imported', { dossiers: 2, events: 9 }, null],
  ['deadline.crossed', { eventId: id, dossierId: id, kind: 'overdue' }, null],
  ['calendar.change-entered', { changeId: id, days: 1 }, null],
  ['calendar.change-confirmed', { changeId: id, version: 1 }, null],
  ['calendar.change-applied', { changeId: id, version: 1, moved: 4, total: 9 }, null],
  ['procedure.published', { versionId: id, version: 2 }, null],
  ['procedure.retired', { versionId: id }, null],
];

function transfer(left: number | null) {
  const target = { to: 'sector', sector: 'chung-thuc' };
  return { ...stop, counterId: left === null ? null : id, counter: left, target, place: 'tail' };
}

test.each(table)('of %s with %j the hall hears %j', (name, payload, heard) => {
  const message = hallMessageOf({ name, payload });
  expect(message && [message.label, message.counter, message.state]).toEqual(heard);
  if (message) expect(HallMessage.parse(message)).toEqual(message);
});

test('every entry of the diary stands in the table', () => {
  expect([...new Set(table.map(([name]) => name))].sort()).toEqual(Object.keys(journalEntries).sort());
});

test('what the diary says beyond number, counter, state and the language of a call does not reach the hall', () => {
  const said = table.map(([name, payload]) => hallMessageOf({ name, payload }));
  const words = said.flatMap((message) => (message ? Object.keys(message) : []));
  expect([...new Set(words)].sort()).toEqual(['counter', 'label', 'language', 'state']);
});

test('a number is called in the language of its ticket, and nothing but a call says one', () => {
  const spoken = table.flatMap(([name, payload]) => hallMessageOf({ name, payload })?.language ?? []);
  expect(spoken).toEqual(['km', 'vi']);
});

test('an entry that no longer has the shape of this release is not told', () => {
  expect(hallMessageOf({ name: 'stop.called', payload: { number: 12 } })).toBeNull();
});

test('people waiting are counted again exactly when an entry can have changed them', () => {
  const names = [...new Set(table.map(([name]) => name))];
  expect(names.filter(changesQueues)).toEqual([
    'visit.taken',
    ...names.filter((name) => name.startsWith('stop.')),
    'act.undone',
    'shop.sectors-set',
  ]);
});

test('a change of the shop itself, of a screen or of a voice is one that screens fetch', () => {
  const names = [...new Set(table.map(([name]) => name))];
  expect(names.filter(changesShop)).toEqual(
    names.filter((name) => /^(shop|voice)\./.test(name) || name === 'device.changed'),
  );
});
