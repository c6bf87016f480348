import { Refused } from '@motcua/ui/connection/api-client.ts';
import { expect, test } from 'vitest';
import { issueAt } from './issue-at.ts';

const refused = new Refused('invalid-input', {}, 400, [
  { path: 'body.nameVi', code: 'too_small' },
  { path: '/callRules/secondsBeforeMissed', code: 'too_big' },
  { path: 'address', code: 'custom' },
]);

test.each([
  ['nameVi', 'too-small'],
  ['callRules.secondsBeforeMissed', 'too-big'],
  ['address', 'wrong'],
  ['nameEn', null],
])('the field %s is found %s', (field, issue) => {
  expect(issueAt(refused, field)).toBe(issue);
});

test('a refusal without fields, or no refusal at all, points at nothing', () => {
  expect(issueAt(new Refused('name-taken', {}, 409), 'nameVi')).toBeNull();
  expect(issueAt(new Error('boom'), 'nameVi')).toBeNull();
});
