import { SectorTile } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { busiestSectors } from './busiest-sectors.ts';

const tile = (prefix: string, waiting: number) =>
  SectorTile.parse({
    sector: `linh-vuc-${prefix.toLowerCase()}`,
    prefix,
    nameVi: prefix,
    nameEn: prefix,
    nameKm: null,
    deskGroup: 'uy-ban',
    waiting,
    wait: null,
    counters: [],
    openCounters: [],
    procedures: 1,
  });

describe('the sectors on the wall', () => {
  it.each([
    { name: 'most waiting first', given: { A: 1, B: 5, C: 3 }, shown: 'BCA', more: 0 },
    { name: 'equal ones by their letter', given: { C: 2, A: 2, B: 2 }, shown: 'ABC', more: 0 },
    { name: 'nobody waits: left out', given: { A: 0, B: 1 }, shown: 'B', more: 0 },
    { name: 'exactly as many as rows', given: { A: 4, B: 3, C: 2, D: 1 }, shown: 'ABCD', more: 0 },
    {
      name: 'one too many: the last row counts the rest',
      given: { A: 5, B: 4, C: 3, D: 2, E: 1 },
      shown: 'ABC',
      more: 2,
    },
    { name: 'an empty hall', given: {}, shown: '', more: 0 },
  ])('$name', ({ given, shown, more }) => {
    const sectors = Object.entries(given).map(([prefix, waiting]) => tile(prefix, waiting));
    const answer = busiestSectors(sectors, 4);
    expect(answer.shown.map(({ prefix }) => prefix).join('')).toBe(shown);
    expect(answer.more).toBe(more);
  });
});
