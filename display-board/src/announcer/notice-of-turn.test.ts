import { Opening } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { noticeOfTurn } from './notice-of-turn.ts';

const open = Opening.parse({ open: true, closesAt: '11:00', outsideHours: false });
const closed = (reason: string) =>
  Opening.parse({ open: false, reason, dayOffVi: null, opensOn: null, opensAt: null });

describe('what everybody is told when the hours turn', () => {
  it.each([
    { name: 'it opens', before: closed('before-hours'), after: open, said: 'notice.opening' },
    { name: 'lunch begins', before: open, after: closed('lunch'), said: 'notice.lunch' },
    { name: 'lunch ends', before: closed('lunch'), after: open, said: 'notice.opening' },
    { name: 'it closes', before: open, after: closed('after-hours'), said: 'notice.closing' },
    { name: 'it stays open', before: open, after: open, said: null },
    { name: 'it stays closed', before: closed('lunch'), after: closed('after-hours'), said: null },
    { name: 'somebody makes it a day off', before: open, after: closed('day-off'), said: null },
  ])('$name: $said', ({ before, after, said }) => {
    expect(noticeOfTurn(before, after)).toBe(said);
  });
});
