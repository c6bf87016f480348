import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

/** Ten dots to a letter. */
const measure = (text: string) => [...text].length * 10;

it('parts share a line while they fit', () => {
  expect(wrapText(['Quầy 3', 'Còn 5 người'], 300, measure)).toEqual(['Quầy 3 · Còn 5 người']);
});

it('parts break between each other before they break inside', () => {
  expect(wrapText(['Quầy 3, 4', 'Còn 5 người trước'], 200, measure)).toEqual([
    'Quầy 3, 4',
    'Còn 5 người trước',
  ]);
});

it('lines are evened out, so that no word stands alone', () => {
  expect(wrapText(['Trung tâm Phục vụ hành chính công'], 300, measure)).toEqual([
    'Trung tâm Phục vụ',
    'hành chính công',
  ]);
});

it('evening out never breaks a word that fits', () => {
  expect(wrapText(['MOT-CUA TEST'], 110, measure)).toEqual(['MOT-CUA', 'TEST']);
});

it('Khmer, written without spaces, breaks between words and no line begins with its full stop', () => {
  const lines = wrapText(['សូមរក្សាទុកសំបុត្រនេះរហូតដល់ចប់ការងារ។'], 200, measure);

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('សូមរក្សាទុកសំបុត្រនេះរហូតដល់ចប់ការងារ។');
  for (const line of lines) expect(line).toMatch(/^[\u1780-\u17a2]/); // a consonant, never a vowel, foot or mark
});

it('a Khmer figure stays with its unit', () => {
  const lines = wrapText(['រង់ចាំប្រហែល 10–20\u00a0នាទី'], 150, measure);

  expect(lines.at(-1)).toContain('10–20\u00a0នាទី');
});

it('a word longer than the paper is broken rather than lost', () => {
  expect(wrapText(['ABCDEFGHIJKL'], 50, measure).join('')).toBe('ABCDEFGHIJKL');
});

it('nothing to say takes no line', () => {
  expect(wrapText([''], 100, measure).join('')).toBe('');
});
