import { SectorCode } from '@motcua/contracts/ids';
import type { Offer } from '../src/plan/planned-day.ts';

const sector = (code: string, procedures: number) => ({ sector: SectorCode.parse(code), procedures });
const codes = (...all: string[]) => all.map((code) => SectorCode.parse(code));

/** A small shop for tests: police and social insurance among its four counters. */
export const anOffer: Offer = {
  sectors: [
    sector('ho-tich', 12),
    sector('chung-thuc', 6),
    sector('dat-dai', 9),
    sector('thue', 4),
    sector('cong-an-cu-tru', 5),
    sector('bhxh', 3),
    sector('bhyt', 0),
  ],
  counters: [
    { number: 1, sectors: codes('ho-tich', 'chung-thuc') },
    { number: 3, sectors: codes('dat-dai', 'thue') },
    { number: 7, sectors: codes('cong-an-cu-tru') },
    { number: 8, sectors: codes('bhxh', 'bhyt') },
  ],
  priorityClasses: ['nguoi-cao-tuoi', 'khuyet-tat'],
};
