import { describe, expect, test } from 'vitest';
import { fileKindOf } from './file-kind.ts';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.alloc(40, 1),
  Buffer.from([0xff, 0xd9]),
]);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(20),
  Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
]);
const kind = (file: Buffer) => fileKindOf(file.subarray(0, 8), file.subarray(-1024));

describe('a file is known by its bytes', () => {
  test.each([
    ['a PDF', pdf, 'application/pdf'],
    ['a JPEG', jpeg, 'image/jpeg'],
    ['a PNG', png, 'image/png'],
  ])('%s', (_name, file, expected) => {
    expect(kind(file)).toBe(expected);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page for a browser', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a picture in XML', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['a program', Buffer.from('MZ\u0090\u0000this is a program')],
    ['an archive', Buffer.from('PK\u0003\u0004 archive')],
    ['a PDF behind a page', Buffer.concat([Buffer.from('<html>'), pdf])],
    ['half a PDF', pdf.subarray(0, 12)],
    ['half a JPEG', jpeg.subarray(0, 20)],
    ['half a PNG', png.subarray(0, 20)],
    ['a PNG with an archive behind it', Buffer.concat([png, Buffer.from('PK\u0003\u0004')])],
  ])('%s is none that is taken', (_name, file) => {
    expect(kind(file)).toBeNull();
  });
});
