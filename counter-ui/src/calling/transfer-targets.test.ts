import { CounterId, SectorCode, StaffId, StopId } from '@motcua/contracts/ids';
import type { CounterStatus } from '@motcua/contracts/queue';
import type { ShopSector } from '@motcua/contracts/shops';
import { expect, test } from 'vitest';
import { aDesk, aStop } from './desk-makers.ts';
import { transferTargets } from './transfer-targets.ts';

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const sector = (code: string, offered = true): ShopSector => ({
  sector: SectorCode.parse(code),
  nameVi: code,
  nameEn: code,
  nameKm: null,
  deskGroup: 'uy-ban',
  secondingAgencyVi: '',
  prefix: 'A',
  offered,
});
const counter = (number: number, clerk: number | null): CounterStatus => ({
  counterId: CounterId.parse(id(number)),
  number,
  nameVi: `Quầy ${number}`,
  zone: '',
  sectors: [],
  shift:
    clerk === null
      ? null
      : {
          staffId: StaffId.parse(id(clerk)),
          displayName: `Cán bộ ${clerk}`,
          standsInForName: null,
          openedAt: '2026-11-24T07:00:00+07:00',
          pausedSince: null,
          pauseReason: null,
        },
  label: null,
  state: clerk === null ? 'closed' : 'free',
});
const given = {
  stop: aStop({
    otherStops: [{ stopId: StopId.parse(id(9)), sector: SectorCode.parse('dat-dai'), state: 'waiting' }],
  }),
  desk: aDesk(),
  sectors: [sector('ho-tich'), sector('dat-dai'), sector('chung-thuc'), sector('thue', false)],
  counters: [counter(1, null), counter(5, 6), counter(7, 8)],
};

test('a stop goes to an offered sector other than its own; one already in the visit is shown closed, last', () => {
  const targets = transferTargets({ ...given, to: 'sector' });
  expect(targets.map(({ key, closed }) => [key, closed])).toEqual([
    ['chung-thuc', null],
    ['dat-dai', 'in-visit'],
  ]);
});

test('a stop goes to another counter; one that nobody has opened is shown closed, last', () => {
  const targets = transferTargets({ ...given, to: 'counter' });
  expect(targets.map(({ key, closed }) => [key, closed])).toEqual([
    [id(7), null],
    [id(1), 'not-open'],
  ]);
});

test('a stop goes to a colleague who sits at a counter, never to oneself', () => {
  const targets = transferTargets({ ...given, to: 'colleague' });
  expect(targets.map(({ target }) => target)).toEqual([{ to: 'colleague', staffId: id(8) }]);
});
