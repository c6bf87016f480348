import { describe, expect, it } from 'vitest';
import { feeSentence } from './fee-sentence.ts';

const copy = { nameVi: 'Cấp bản sao trích lục hộ tịch', nameEn: 'Copy of a civil status extract' };

describe('a fee on the board', () => {
  it.each([
    [8000, '', 'Phí, lệ phí: Cấp bản sao trích lục hộ tịch – 8.000 đồng'],
    [50000, 'Mỗi thẻ', 'Phí, lệ phí: Cấp bản sao trích lục hộ tịch – 50.000 đồng, mỗi thẻ'],
    [1500000, 'Mỗi lần', 'Phí, lệ phí: Cấp bản sao trích lục hộ tịch – 1.500.000 đồng, mỗi lần'],
    [
      20000,
      'Mỗi lần; nộp trực tuyến 10.000 đồng/lần',
      'Phí, lệ phí: Cấp bản sao trích lục hộ tịch – 20.000 đồng, mỗi lần; nộp trực tuyến 10.000 đồng/lần',
    ],
  ])('of %i đồng with the note “%s” names it, the amount and for what it is', (amountVnd, noteVi, said) => {
    expect(feeSentence({ ...copy, amountVnd, noteVi }).textVi).toBe(said);
  });

  it('leaves out who is let off where that would make it too long', () => {
    const noteVi = `Mỗi bản; miễn cho ${'người thuộc diện được miễn, '.repeat(6)}`;
    expect(feeSentence({ ...copy, amountVnd: 8000, noteVi }).textVi).toBe(
      'Phí, lệ phí: Cấp bản sao trích lục hộ tịch – 8.000 đồng, mỗi bản',
    );
  });

  it('is said in English too, and not in Khmer, in which procedures have no names yet', () => {
    expect(feeSentence({ ...copy, amountVnd: 8000, noteVi: 'Mỗi bản' })).toMatchObject({
      kind: 'fees',
      textEn: 'Fee: Copy of a civil status extract – 8,000 VND',
      textKm: null,
    });
  });
});
