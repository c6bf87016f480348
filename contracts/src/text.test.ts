import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './text.ts';

const text = plainText(120);

describe('what people may call things', () => {
  it.each([
    ['Bộ phận Một cửa huyện Mỹ Xuyên'],
    ['Quầy 1 – Hộ tịch (chứng thực), “ưu tiên”'],
    ['ការិយាល័យច្រកចេញចូលតែមួយ'],
    ['ខ្ញុំស្ត្រីក្រ្តៅ'],
    ['Ấẫẩậ Ẵẳằặ Ểễệ Ỗổộ Ữửự'],
    ["O'Neill-Nguyễn"],
    // Right-to-left letters are letters; what would turn the rest of a line round is not.
    ['مركز الخدمة'],
    ['Phòng họp 😀'],
    ['<b>Quầy</b> & "1"; DROP TABLE'],
  ])('%s stays as it is', (name) => {
    expect(text.parse(name)).toBe(name.normalize('NFC'));
  });

  it.each([
    ['a NUL', 'Quầy\u00001'],
    ['a bell', 'Quầy\u0007'],
    ['an escape for a terminal', '\u001b[31mQuầy'],
    ['a second line', 'Quầy\n1'],
    ['a control of the upper half', 'Quầy\u0085'],
    ['a line separator', 'Quầy\u20281'],
    ['a paragraph separator', 'Quầy\u20291'],
    ['an override to the left', 'Quầy \u202Egnuhc'],
    ['an isolate', 'Quầy \u2067gnuhc\u2069'],
    ['a mark of direction', 'Quầy \u200F1'],
    ['the Arabic mark of direction', 'Quầy \u061C1'],
    ['a space of no width', 'Qu\u200Bầy'],
    ['a joiner of no width', 'Qu\u200Dầy'],
    ['a byte order mark', '\uFEFFQuầy'],
    ['a soft hyphen', 'Qu\u00ADầy'],
    ['a word joiner', 'Qu\u2060ầy'],
    ['letters of tags', 'Quầy\u{E0041}\u{E0042}'],
    ['a letter of private use', 'Quầy \uE000'],
    ['half a letter', 'Quầy \uD83D'],
    ['a tower of marks', `Q${'\u0301\u0327\u0330'.repeat(8)}uầy`],
    ['nothing but spaces', '   '],
    ['nothing', ''],
    ['more than there is room for', 'ầ'.repeat(121)],
  ])('%s is refused', (_what, name) => {
    expect(text.safeParse(name).success).toBe(false);
  });

  it('is trimmed, and two ways of writing one letter become one', () => {
    expect(text.parse('  Hộ tịch  ')).toBe('Hộ tịch');
    expect(text.parse('Hô\u0323 ti\u0323ch')).toBe(text.parse('Hộ tịch'));
  });

  it('never lets through what hides or turns round, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const read = text.safeParse(typed);
        if (read.success) expect(read.data).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});
