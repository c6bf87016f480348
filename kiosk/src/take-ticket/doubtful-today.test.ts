import { SectorTile } from '@motcua/contracts/hall';
import { expect, it } from 'vitest';
import { doubtfulToday } from './doubtful-today.ts';

const tile = (sector: string, notTodayChance: number | null) =>
  SectorTile.parse({
    sector,
    prefix: 'A',
    nameVi: sector,
    nameEn: sector,
    nameKm: null,
    deskGroup: 'uy-ban',
    waiting: 9,
    wait:
      notTodayChance === null
        ? null
        : { ahead: 9, p10Minutes: 1, p50Minutes: 2, p90Minutes: 3, notTodayChance, method: 'simulation' },
    counters: [1],
    openCounters: [1],
    procedures: 1,
  });

it('whoever only collects is asked about the short queue', () => {
  const [doubtful, sure] = [tile('a', 1), tile('b', 0)];
  if (!doubtful || !sure) throw new Error('two tiles');
  const tiles = [
    { ...doubtful, shortWait: sure.wait },
    { ...sure, shortWait: doubtful.wait },
  ];
  const chosen = tiles.map(({ sector }) => sector);
  expect(doubtfulToday(tiles, chosen, true).map(({ sector }) => sector)).toEqual(['b']);
});

it('only chosen sectors with a chance of one in five or more are doubtful', () => {
  const tiles = [tile('a', 0.19), tile('b', 0.2), tile('c', 1), tile('d', null), tile('e', 0.9)];
  const chosen = tiles.filter(({ sector }) => sector !== 'e').map(({ sector }) => sector);
  expect(doubtfulToday(tiles, chosen).map(({ sector }) => sector)).toEqual(['b', 'c']);
});
