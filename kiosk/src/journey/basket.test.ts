import { ProcedureSummary } from '@motcua/contracts/catalogue';
import { SectorCode } from '@motcua/contracts/ids';
import { describe, expect, it } from 'vitest';
import { emptyBasket, isFull, mostChosen, sectorsOf, withProcedure, withSector } from './basket.ts';

const aProcedure = (row: number, sector: string) =>
  ProcedureSummary.parse({
    procedureId: `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`,
    code: null,
    nameVi: '',
    nameEn: '',
    sector,
    processing: null,
    fee: { amountVnd: null, noteVi: '' },
    onlineLevel: 'none',
  });
const land = SectorCode.parse('dat-dai');

describe('the basket', () => {
  it('holds the same procedure once', () => {
    const once = withProcedure(emptyBasket, aProcedure(1, 'dat-dai'));
    expect(withProcedure(once, aProcedure(1, 'dat-dai'))).toBe(once);
  });

  it('forgets "not sure" once a procedure of that sector is chosen', () => {
    const basket = withProcedure(withSector(emptyBasket, land), aProcedure(1, 'dat-dai'));
    expect(basket.sectors).toEqual([]);
    expect(sectorsOf(basket)).toEqual(['dat-dai']);
  });

  it('needs no "not sure" where a procedure of that sector is chosen already', () => {
    const basket = withProcedure(emptyBasket, aProcedure(1, 'dat-dai'));
    expect(withSector(basket, land)).toBe(basket);
  });

  it('counts sectors once, in the order in which they were first chosen', () => {
    const basket = [aProcedure(1, 'thue'), aProcedure(2, 'dat-dai'), aProcedure(3, 'thue')].reduce(
      withProcedure,
      emptyBasket,
    );
    expect(sectorsOf(basket)).toEqual(['thue', 'dat-dai']);
  });

  it('takes no more than one visit may hold', () => {
    const many = Array.from({ length: mostChosen + 3 }, (_, row) => aProcedure(row, 'thue'));
    const basket = many.reduce(withProcedure, emptyBasket);
    expect(basket.procedures).toHaveLength(mostChosen);
    expect(isFull(basket)).toBe(true);
    expect(withSector(basket, land)).toBe(basket);
  });
});
