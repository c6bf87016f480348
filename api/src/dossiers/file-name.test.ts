import { expect, test } from 'vitest';
import { cleanFileName } from './file-name.ts';

test.each([
  ['Giấy chứng sinh.pdf', 'Giấy chứng sinh.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\scan\\ảnh 1.PDF', 'ảnh 1.pdf'],
  ['hoa-don.pdf.exe', 'hoa-don.pdf.pdf'],
  ['\u202Efdp.exe', 'fdp.pdf'],
  ['.htaccess', 'tep.pdf'],
  ['  ', 'tep.pdf'],
  ['a"b\r\nc.pdf', 'abc.pdf'],
  ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
])('%j is kept as %j', (given, kept) => {
  expect(cleanFileName(given, 'application/pdf')).toBe(kept);
});
