import { SectorTile } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { shortName } from './short-name.ts';
import { inTileOrder } from './tile-order.ts';

const tile = (sector: string, counters: number[]) =>
  SectorTile.parse({
    sector,
    prefix: 'A',
    nameVi: sector,
    nameEn: sector,
    nameKm: null,
    deskGroup: 'uy-ban',
    waiting: 0,
    wait: null,
    counters,
    openCounters: [],
    procedures: 0,
  });

describe('the order of tiles', () => {
  it('puts sectors without a counter last and keeps the rest as the house gave them', () => {
    const given = [tile('a', []), tile('b', [2]), tile('c', []), tile('d', [1])];
    expect(inTileOrder(given).map(({ sector }) => sector)).toEqual(['b', 'd', 'a', 'c']);
  });
});

describe('the short name of a sector', () => {
  it.each([
    ['Đăng ký kinh doanh (hộ kinh doanh, hợp tác xã, tổ hợp tác)', 'Đăng ký kinh doanh'],
    ['Hộ tịch', 'Hộ tịch'],
    ['Công an - Căn cước, định danh điện tử', 'Công an - Căn cước, định danh điện tử'],
  ])('%s becomes %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
