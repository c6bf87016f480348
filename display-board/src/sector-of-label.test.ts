import { SectorTile } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { sectorOfLabel } from './sector-of-label.ts';

const tile = (prefix: string) =>
  SectorTile.parse({
    sector: 'thi-du',
    prefix,
    nameVi: prefix,
    nameEn: prefix,
    nameKm: null,
    deskGroup: 'uy-ban',
    waiting: 0,
    wait: null,
    counters: [],
    openCounters: [],
    procedures: 0,
  });

describe('the sector of a number', () => {
  it.each([
    ['A001', 'A'],
    ['AB1000', 'AB'],
    ['B001', undefined],
  ])('%s belongs to %s', (label, prefix) => {
    expect(sectorOfLabel(label, [tile('A'), tile('AB')])?.prefix).toBe(prefix);
  });
});
