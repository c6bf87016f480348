import { journalEntries } from '@motcua/contracts/journal';
import { expect, test } from 'vitest';
import { journalSentence } from './journal-sentence.ts';

const names = {
  sector: (code: string) => (code === 'ho-tich' ? 'Hộ tịch' : code),
  priorityClass: (code: string) => code,
  staff: (staffId: string) => (staffId === 'lan' ? 'Trần Thị Ngọc Lan' : ''),
};
const say = (name: string, payload: Record<string, unknown>) =>
  journalSentence({ name, payload }, names, 'vi');

test.each<[string, Record<string, unknown>, string]>([
  ['visit.taken', { label: 'A001', sectors: ['ho-tich'] }, 'cấp số A001 cho Hộ tịch'],
  ['stop.called', { label: 'A001', counter: 3, why: { rule: 'arrival' } }, 'gọi số A001 đến quầy 3'],
  [
    'stop.called',
    { label: 'A001', counter: 3, why: { rule: 'chosen' } },
    'gọi số A001 đến quầy 3 ngoài lượt',
  ],
  [
    'stop.transferred',
    { label: 'A001', target: { to: 'sector', sector: 'ho-tich' } },
    'chuyển số A001 sang Hộ tịch',
  ],
  [
    'stop.transferred',
    { label: 'A001', target: { to: 'counter', counterId: 'x' } },
    'chuyển số A001 sang quầy hoặc cán bộ khác',
  ],
  ['counter.opened', { counter: 3, standsInFor: 'lan' }, 'mở quầy 3, làm thay cho Trần Thị Ngọc Lan'],
  ['counter.opened', { counter: 3, standsInFor: null }, 'mở quầy 3'],
  ['shop.changed', { fields: ['nameVi', 'policy'] }, 'sửa tên, cách gọi số của đơn vị'],
  ['staff.role-set', { staffId: 'lan', role: null }, 'cho Trần Thị Ngọc Lan thôi làm ở đơn vị này'],
])('%s with %o reads "%s"', (name, payload, sentence) => {
  expect(say(name, payload)).toBe(sentence);
});

test('every happening of the house has a sentence in both languages, even where its facts are missing', () => {
  for (const name of Object.keys(journalEntries)) {
    expect(journalSentence({ name, payload: {} }, names, 'vi')).not.toBe(name);
    expect(journalSentence({ name, payload: {} }, names, 'en')).not.toBe(name);
  }
});

test('a happening newer than this screen is shown by its name', () => {
  expect(say('hall.repainted', {})).toBe('hall.repainted');
});
