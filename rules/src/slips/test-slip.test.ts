import { describe, expect, it } from 'vitest';
import { testSlip } from './test-slip.ts';

describe('a test slip', () => {
  const { blocks, paperMm } = testSlip(58, 'Ki-ốt cửa chính', '09:05, thứ Sáu, 27/11/2026');

  it('says first and last that it is worth nothing', () => {
    expect(blocks[0]).toEqual({ kind: 'black-bars', bars: ['IN THỬ', 'KHÔNG CÓ GIÁ TRỊ'] });
    expect(blocks.at(-2)).toMatchObject({ parts: ['IN THỬ – KHÔNG CÓ GIÁ TRỊ'], weight: 'strong' });
  });

  it('bears no number that somebody could wait with, and no address that could be followed', () => {
    expect(blocks.filter(({ kind }) => kind === 'number-plate')).toEqual([]);
    expect(JSON.stringify(blocks)).not.toMatch(/\b[A-Z]{1,2}\d{3}\b|https?:|ƯU TIÊN|IN LẠI/);
  });

  it('names the kiosk, the moment, and the width of the roll', () => {
    expect(paperMm).toBe(58);
    expect(JSON.stringify(blocks)).toContain('Ki-ốt cửa chính');
    expect(JSON.stringify(blocks)).toContain('09:05, thứ Sáu, 27/11/2026');
  });
});
