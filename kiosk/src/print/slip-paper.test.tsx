import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { ticketSlip } from '@motcua/rules/slips/ticket-slip';
import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { SlipPaper } from './slip-paper.tsx';

const slip = ticketSlip({
  paperMm: 80,
  language: 'km',
  shopLines: ['Trung tâm Phục vụ hành chính công'],
  address: null,
  label: 'A-K2-07',
  purpose: 'submit',
  stops: [{ sectorNameVi: 'Hộ tịch', sectorName: 'អត្រានុកូលដ្ឋាន', counters: [], ahead: null, range: null }],
  takenAt: { date: LocalDate.parse('2026-11-24'), time: LocalTime.parse('09:05') },
  priority: true,
  reprint: 1,
  checkCode: 'BCDF',
  followUrl: 'http://192.168.1.10:4000/t/0123456789abcdefghijkl',
  offline: true,
});

describe('a slip that the browser prints', () => {
  const html = renderToStaticMarkup(<SlipPaper slip={slip} />);

  it.each(['A-K2-07', 'Số của Ông/Bà', 'Hộ tịch', 'អត្រានុកូលដ្ឋាន', 'ƯU TIÊN', 'IN LẠI', 'Mã phiếu: BCDF'])(
    'says %s',
    (words) => {
      expect(html).toContain(words);
    },
  );

  it('carries a code that a phone can read', () => {
    const drawn = squaresOf(html);
    const { size } = encode('http://192.168.1.10:4000/t/0123456789abcdefghijkl', { ecc: 'M', border: 2 });
    const dot = 6;
    const pixels = new Uint8ClampedArray((size * dot) ** 2 * 4).fill(255);
    for (const [x, y] of drawn)
      for (let row = 0; row < dot; row += 1)
        for (let column = 0; column < dot; column += 1)
          pixels.fill(
            0,
            ((y * dot + row) * size * dot + x * dot + column) * 4,
            ((y * dot + row) * size * dot + x * dot + column) * 4 + 3,
          );

    expect(jsQR.default(pixels, size * dot, size * dot)?.data).toBe(
      'http://192.168.1.10:4000/t/0123456789abcdefghijkl',
    );
  });
});

/** The black squares of the drawing, as the browser would fill them. */
function squaresOf(html: string): [number, number][] {
  return [...html.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
