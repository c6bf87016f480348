import type { SlipBlock } from '@motcua/rules/slips/slip';
import { ticketSlip } from '@motcua/rules/slips/ticket-slip';
import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { aTicketToPrint } from '../testing/a-ticket-to-print.ts';
import { readQr } from '../testing/read-qr.ts';
import type { Bitmap } from './bitmap.ts';
import { drawSlip } from './draw-slip.ts';
import { fontFamily } from './fonts.ts';
import { textSize } from './lay-text.ts';

it.each([
  [80, 576],
  [58, 384],
] as const)('an %d mm roll is %d dots wide', (paperMm, widthDots) => {
  const bitmap = drawSlip(ticketSlip(aTicketToPrint({ paperMm })));

  expect(bitmap.widthDots).toBe(widthDots);
  expect(bitmap.bytes).toHaveLength((widthDots / 8) * bitmap.heightDots);
});

it('the number is 18 mm high', () => {
  const plate = blackRows(drawSlip({ paperMm: 80, blocks: [{ kind: 'number-plate', label: 'A001' }] }), 120);

  expect(plate / 8).toBeGreaterThan(17.5);
  expect(plate / 8).toBeLessThan(18.7);
});

it.each(['A-K2-07', 'BH1042', 'A1042'])('the longer number %s stays whole, inside the paper', (label) => {
  const wide = drawSlip({ paperMm: 80, blocks: [{ kind: 'number-plate', label }] });
  const narrow = drawSlip({ paperMm: 58, blocks: [{ kind: 'number-plate', label }] });

  // Between the frame's two upright lines and the letters there is white on both sides.
  expect(whiteColumnsBesideFrame(wide)).toBe(true);
  expect(whiteColumnsBesideFrame(narrow)).toBe(true);
});

it('a small letter is at least 20 dots high, in Vietnamese and in Khmer', () => {
  const pen = createCanvas(8, 8).getContext('2d');
  pen.font = `${textSize}px ${fontFamily.regular}`;

  expect(pen.measureText('x').actualBoundingBoxAscent).toBeGreaterThanOrEqual(20);
  expect(pen.measureText('ក').actualBoundingBoxAscent).toBeGreaterThanOrEqual(20);
});

// Shaped right, the foot of a consonant stands under it and adds no width; unshaped, each sign stands in its own place.
it('Khmer feet and vowels are joined to their consonants', () => {
  const pen = createCanvas(8, 8).getContext('2d');
  pen.font = `${textSize}px ${fontFamily.regular}`;

  expect(pen.measureText('ក្ក').width).toBeCloseTo(pen.measureText('ក').width, 0);
});

it('what is drawn does not depend on the fonts of the machine', () => {
  const pen = createCanvas(8, 8).getContext('2d');
  const widthIn = (family: string, text: string) => {
    pen.font = `100px ${family}`;
    return pen.measureText(text).width;
  };

  expect(widthIn(fontFamily.regular, 'Quầy ữ')).not.toBe(widthIn('"no such font"', 'Quầy ữ'));
  expect(widthIn(fontFamily.number, 'A001')).toBeGreaterThan(widthIn(fontFamily.regular, 'A001'));
});

it('a code has modules of at least four dots and four modules of white around it', () => {
  const bitmap = drawSlip(qrOnly('https://motcua.hoatu.example/t/q8Zt3vLw0aPX5mYkD1ncRA', 80));
  const columns = bitmap.widthDots / 8;
  const black = (x: number, y: number) =>
    ((bitmap.bytes[y * columns + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 1 : 0;
  let left = 0;
  let top = 0;
  while (!Array.from({ length: bitmap.heightDots }, (_, y) => black(left, y)).includes(1)) left++;
  while (!Array.from({ length: bitmap.widthDots }, (_, x) => black(x, top)).includes(1)) top++;
  let finder = 0;
  while (black(left + finder, top)) finder++;
  const module = finder / 7; // the corner square is seven modules wide

  expect(Number.isInteger(module)).toBe(true);
  expect(module).toBeGreaterThanOrEqual(4);
  expect(left).toBeGreaterThanOrEqual(4 * module);
  expect(top).toBeGreaterThanOrEqual(4 * module);
});

it('a long address is still read from a narrow roll', () => {
  const address = `https://mot-cua.trung-tam-phuc-vu-hanh-chinh-cong.example/t/${'x'.repeat(120)}`;

  expect(readQr(drawSlip(qrOnly(address, 58)))).toBe(address);
});

it('an address too long to be printed legibly is refused, not squeezed', () => {
  expect(() => drawSlip(qrOnly('x'.repeat(1200), 58))).toThrow(RangeError);
});

it('the black marks are small, so that the head does not overheat', () => {
  const without = drawSlip(ticketSlip(aTicketToPrint()));
  const marked = drawSlip(ticketSlip(aTicketToPrint({ priority: true, reprint: 2 })));

  expect(blackDots(marked) - blackDots(without)).toBeGreaterThan(5_000);
  expect(blackDots(marked) - blackDots(without)).toBeLessThan(30_000);
});

it('the same slip is the same dots, whoever drew before', () => {
  const first = drawSlip(ticketSlip(aTicketToPrint()));
  drawSlip(ticketSlip(aTicketToPrint({ language: 'km', priority: true })));

  expect(drawSlip(ticketSlip(aTicketToPrint()))).toEqual(first);
});

function qrOnly(content: string, paperMm: 80 | 58) {
  const qr: SlipBlock = { kind: 'qr', content, captions: [] };
  return { paperMm, blocks: [qr] };
}

function blackDots({ bytes }: Bitmap): number {
  return bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
}

/** Rows with more black than the plate's two sides have. */
function blackRows({ widthDots, heightDots, bytes }: Bitmap, room: number): number {
  const columns = widthDots / 8;
  let rows = 0;
  for (let y = 0; y < heightDots; y++) {
    const middle = bytes.subarray(y * columns + 7, (y + 1) * columns - 7);
    const black = blackDots({ widthDots, heightDots: 1, bytes: middle });
    if (black > 4 && black < widthDots - room) rows++;
  }
  return rows;
}

function whiteColumnsBesideFrame({ widthDots, heightDots, bytes }: Bitmap): boolean {
  const columns = widthDots / 8;
  const middle = Math.floor(heightDots / 2);
  const isWhite = (x: number) =>
    Array.from({ length: 20 }, (_, at) => middle - 10 + at).every(
      (y) => (((bytes[y * columns + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0,
    );
  const frame = Array.from({ length: widthDots }, (_, x) => x).findIndex((x) => !isWhite(x));
  return [8, 10, 12].every((inside) => isWhite(frame + inside) && isWhite(widthDots - 1 - frame - inside));
}
