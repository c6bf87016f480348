import { expect, it } from 'vitest';
import { mayLoseAdministrator } from './last-administrator.ts';

it('the last administrator of a shop stays', () => {
  expect(mayLoseAdministrator(0)).toEqual({ ok: false, code: 'last-administrator' });
});

it('one of two administrators may go', () => {
  expect(mayLoseAdministrator(1)).toEqual({ ok: true });
});

it('one of many administrators may go', () => {
  expect(mayLoseAdministrator(7)).toEqual({ ok: true });
});
