import { ProblemCode } from '@motcua/contracts/problems';
import { describe, expect, it } from 'vitest';
import { problemInWords } from './problems.ts';

describe('words for problems', () => {
  it.each(ProblemCode.options)('%s is a sentence in each language and never shows its code', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const sentence = problemInWords(code, {}, language);
      expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(sentence).not.toMatch(/undefined|null/);
      if (code.includes('-')) expect(sentence).not.toContain(code);
    }
  });

  it('say which number, which counter and how long where the house told it', () => {
    expect(problemInWords('wrong-counter', { label: 'A001', counter: 3 }, 'vi')).toBe(
      'Số A001 đang ở quầy 3.',
    );
    const early = (calls: number, secondsLeft: number) =>
      problemInWords('too-early-to-miss', { calls, callsNeeded: 2, secondsLeft }, 'vi');
    expect(early(1, 12)).toContain('gọi thêm 1 lần');
    expect(early(2, 12)).toContain('12 giây');
  });
});
