import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersIn, pagesOf } from './pages-of.ts';

it('a sentence that fits stays whole', () => {
  expect(pagesOf('Xin giữ phiếu đến khi xong việc', 60)).toEqual(['Xin giữ phiếu đến khi xong việc']);
});

it('a longer one is cut between words, and says that it goes on', () => {
  expect(
    pagesOf('Ông/Bà chỉ nộp các khoản phí, lệ phí có trong bảng niêm yết và luôn được nhận biên lai', 60),
  ).toEqual([
    'Ông/Bà chỉ nộp các khoản phí, lệ phí có trong …',
    '… bảng niêm yết và luôn được nhận biên lai',
  ]);
});

it('no page is longer than its place, and no word is lost', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ế', 'ư', 'g'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 40, max: 140 }),
      (words, room) => {
        const pages = pagesOf(words.join(' '), room);
        for (const page of pages) expect(lettersIn(page)).toBeLessThanOrEqual(room);
        const joined = pages.map((page) => page.replace(/^… /, '').replace(/ …$/, '')).join(' ');
        expect(joined.split(' ')).toEqual(words);
      },
    ),
  );
});

it('Khmer, which has no spaces, is cut where its words end', () => {
  const text = 'សូមលោកអ្នករក្សាទុកសំបុត្រលេខរហូតដល់ចប់ការងារ។';
  const pages = pagesOf(text, 24);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map((page) => page.replace(/^… /, '').replace(/ …$/, '')).join('')).toBe(text);
});
