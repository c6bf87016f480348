import { expect, test } from 'vitest';
import { shopFaults } from './shop-faults.ts';

const good = {
  nameVi: 'Mỹ Xuyên',
  nameEn: 'My Xuyen',
  callRules: { callsBeforeMissed: 2, secondsBeforeMissed: 30 },
  phoneTickets: { inHall: true, later: true, slotMinutes: 30, perSlot: 3 },
};

test.each([
  [good, {}],
  [{ ...good, nameVi: '  ' }, { nameVi: true }],
  [{ ...good, nameEn: '' }, { nameEn: true }],
  [{ ...good, callRules: { callsBeforeMissed: 0, secondsBeforeMissed: 30 } }, { callsBeforeMissed: true }],
  [
    { ...good, callRules: { callsBeforeMissed: 2.5, secondsBeforeMissed: 601 } },
    { callsBeforeMissed: true, secondsBeforeMissed: true },
  ],
  [{ ...good, callRules: { callsBeforeMissed: 10, secondsBeforeMissed: 0 } }, {}],
  [{ ...good, phoneTickets: { ...good.phoneTickets, slotMinutes: 4 } }, { slotMinutes: true }],
  [{ ...good, phoneTickets: { ...good.phoneTickets, perSlot: Number.NaN } }, { perSlot: true }],
])('%o has the faults %o', (fields, faults) => {
  expect(shopFaults(fields)).toEqual(faults);
});
