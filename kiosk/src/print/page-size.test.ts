import { expect, it } from 'vitest';
import { pageSize } from './page-size.ts';

it('a slip of ten centimetres gets a page a little longer than itself, on a roll of eighty millimetres', () => {
  expect(pageSize(377.9)).toBe('@page { size: 80mm 102mm; margin: 0 }');
});
