import { expect, it } from 'vitest';
import { callableAt } from './callable-at.ts';

const counter = { counterId: 'counter-3', staffId: 'lan', sectors: ['ho-tich', 'chung-thuc'] };
const stop = { sector: 'ho-tich', forCounterId: null, forStaffId: null, visitBusy: false };
const yes = { ok: true };
const notHere = { ok: false, code: 'not-for-this-counter' };
const busy = { ok: false, code: 'visit-at-other-counter' };

it.each([
  { name: 'a stop of a sector served here', given: {}, verdict: yes },
  { name: 'a stop of the other sector served here', given: { sector: 'chung-thuc' }, verdict: yes },
  { name: 'a stop of a sector not served here', given: { sector: 'dat-dai' }, verdict: notHere },
  { name: 'a stop aimed at this counter', given: { forCounterId: 'counter-3' }, verdict: yes },
  {
    name: 'a stop aimed at this counter, of a sector not served here',
    given: { sector: 'dat-dai', forCounterId: 'counter-3' },
    verdict: yes,
  },
  { name: 'a stop aimed at another counter', given: { forCounterId: 'counter-4' }, verdict: notHere },
  { name: 'a stop aimed at this clerk', given: { forStaffId: 'lan' }, verdict: yes },
  {
    name: 'a stop aimed at this clerk, of a sector not served here',
    given: { sector: 'dat-dai', forStaffId: 'lan' },
    verdict: yes,
  },
  { name: 'a stop aimed at a colleague', given: { forStaffId: 'minh' }, verdict: notHere },
  {
    name: 'a stop aimed at this counter and at a colleague',
    given: { forCounterId: 'counter-3', forStaffId: 'minh' },
    verdict: notHere,
  },
  {
    name: 'a stop aimed at another counter and at this clerk',
    given: { forCounterId: 'counter-4', forStaffId: 'lan' },
    verdict: notHere,
  },
  { name: 'a stop of somebody who is at another counter', given: { visitBusy: true }, verdict: busy },
  {
    name: 'a stop aimed at this counter of somebody who is at another',
    given: { visitBusy: true, forCounterId: 'counter-3' },
    verdict: busy,
  },
  {
    name: 'a stop of a sector not served here of somebody who is at another counter',
    given: { visitBusy: true, sector: 'dat-dai' },
    verdict: busy,
  },
])('$name', ({ given, verdict }) => {
  expect(callableAt({ ...stop, ...given }, counter)).toEqual(verdict);
});
