import { PriorityClass } from '@motcua/contracts/shops';
import { expect, test } from 'vitest';
import { codeOfName } from './code-of-name.ts';

test.each([
  ['Người từ đủ 80 tuổi', 'nguoi-tu-du-80-tuoi'],
  ['  Phụ nữ mang thai, có con nhỏ ', 'phu-nu-mang-thai-co-con-nho'],
  ['Đặc biệt', 'dac-biet'],
  ['???', ''],
])('"%s" gives the code "%s"', (name, code) => {
  expect(codeOfName(name)).toBe(code);
});

test('a long name gives a code the house takes', () => {
  const code = codeOfName('Người khuyết tật nặng và người khuyết tật đặc biệt nặng theo luật');
  expect(PriorityClass.shape.code.safeParse(code).success).toBe(true);
});
