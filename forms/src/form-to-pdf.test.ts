import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { everyForm, someRegister } from '../testing/every-form.ts';
import { pdfPicture } from '../testing/pdf-picture.ts';
import { readPdf } from '../testing/pdf-text.ts';
import { someFacts } from '../testing/some-facts.ts';
import { dossierForms } from './dossier-form.ts';
import type { FormDocument } from './form.ts';
import { formToPdf } from './form-to-pdf.ts';
import { registerForm } from './register-form.ts';

const wasmBinary = new Uint8Array(
  readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))),
).buffer;

const made = (form: FormDocument | null): FormDocument => {
  if (form === null) throw new Error('there is no such paper');
  return form;
};
const receiptOf = (fullName: string, more: Parameters<typeof someFacts>[0] = {}) =>
  made(
    dossierForms.receipt(someFacts({ ...more, applicant: { ...someFacts().dossier.applicant, fullName } })),
  );
const textOf = async (form: FormDocument) => (await readPdf(await formToPdf(form))).pages.join('\n');

describe('a paper as PDF', { timeout: 60_000 }, () => {
  test('has all its fonts inside, and a title without anybody’s name', async () => {
    for (const form of Object.values(everyForm)) {
      if (form === null) continue;
      const read = await readPdf(await formToPdf(form));
      expect(read.fonts.length).toBeGreaterThanOrEqual(2);
      expect(read.fonts.filter((font) => !font.embedded)).toEqual([]);
      expect(read.title).toBe(form.title);
      expect(read.title).not.toContain('Thạch');
    }
  });

  test('is the same bytes each time', async () => {
    const form = receiptOf('Thạch Thị Sa Rương');
    expect(await formToPdf(form)).toEqual(await formToPdf(form));
  });

  test.each([
    'Trần #emph[Văn] $x^2$ *đậm* _nghiêng_ `mã` <nhãn> @ai \\n {1+1}',
    '"Công ty" “Nguyễn & Con” – 100% // không phải chú thích /* cũng không */',
    '= Tiêu đề không phải tiêu đề',
    '- một', // a dash at the beginning is no list
    "O'Connor -- Smith ... ~ 'Bé'",
  ])('says %s as it was typed', async (name) => {
    const words = (text: string) => text.replaceAll(/\s+/g, '');
    expect(words(await textOf(receiptOf(name)))).toContain(words(`Tổ chức: ${name}`));
  });

  test('bears a Khmer name, and one whose marks stand upon each other', async () => {
    const text = await textOf(receiptOf('សំណុំ ថាច់ ធី សារឿង Thạch Thị Sa Rương'));
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Thạch Thị Sa Rương');
    expect(text).toMatch(/\p{Script=Khmer}/u);
    expect((await readPdf(await formToPdf(receiptOf('សំណុំ')))).fonts.map((font) => font.name).join()).toContain(
      'Khmer',
    );
  });

  test('bears a name as long as names may be', async () => {
    const name = 'Công Tằng Tôn Nữ Thị Ngọc '.repeat(8).trim().slice(0, 200).trim();
    expect((await textOf(receiptOf(name))).replaceAll(/\s+/g, ' ')).toContain(name);
  });

  test('of sixty papers goes on over the page, numbers its pages, and signs at the end', async () => {
    const paper = { originals: 1, certified: 0, photocopies: 1, pages: 2, missing: false };
    const papers = Array.from({ length: 60 }, (_, index) => ({
      ...paper,
      name: `Giấy tờ thứ ${index + 1} của hồ sơ`,
    }));
    const form = made(dossierForms.receipt(someFacts({ papers }, '2018')));
    const { pages } = await readPdf(await formToPdf(form));
    const half = pages.length / 2;
    expect(half).toBeGreaterThanOrEqual(3);
    expect(pages[1]).toContain('Thành phần hồ sơ');
    expect(pages[1]).toContain(`Trang 2/${half}`);
    // The second copy begins with its own first page.
    expect(pages[half]).toContain(`Trang 1/${half}`);
    expect(pages.slice(0, half - 1).join()).not.toContain('NGƯỜI NỘP HỒ SƠ');
    expect(pages[half - 1]).toContain('NGƯỜI NỘP HỒ SƠ');
    expect(pages.join('')).toContain('Giấy tờ thứ 60 của hồ sơ');
  });

  test('has the dossier’s code in both marks, as a scanner reads them from the printed page', async () => {
    const { rgba, width, height } = await pdfPicture(await formToPdf(receiptOf('Lý Sươl')), 1, 203);
    await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
    const found = await readBarcodes(
      { data: new Uint8ClampedArray(rgba), width, height, colorSpace: 'srgb' },
      { formats: ['QRCode', 'Code128'], tryHarder: true },
    );
    expect(found.map(({ format, text }) => [format, text]).sort()).toEqual([
      ['Code128', 'H51.29.02-260821-0001'],
      ['QRCode', 'H51.29.02-260821-0001'],
    ]);
  });

  test('is made beside: the house goes on while a long register is drawn', async () => {
    await formToPdf(receiptOf('Lý Sươl'));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();
    const pdf = await formToPdf(made(registerForm(someRegister('2025', 500))));
    const tookMs = performance.now() - begun;
    delay.disable();
    expect((await readPdf(pdf)).pages.length).toBeGreaterThan(40);
    // Drawing takes far longer than anybody in the hall was kept waiting.
    expect(delay.max / 1e6).toBeLessThan(tookMs / 2);
  });

  test('is made for everybody who asks at once, one after the other', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Người thứ ${index + 1}`);
    const texts = await Promise.all(names.map((name) => textOf(receiptOf(name))));
    for (const [index, text] of texts.entries()) expect(text).toContain(`Tổ chức: ${names[index]}\n`);
  });
});
