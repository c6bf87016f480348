import { LocalDate } from '@motcua/contracts/dates';
import { ExplainedDay, TermUnit } from '@motcua/contracts/deadlines';
import { describe, expect, test } from 'vitest';
import { explainedDayInWords, termInWords } from './deadlines.ts';

const day = (why: ExplainedDay['why'], more: Partial<ExplainedDay> = {}): ExplainedDay => ({
  date: LocalDate.parse('2026-11-24'),
  counted: false,
  why,
  nameVi: null,
  source: null,
  ordinal: 2,
  minutes: 90,
  ...more,
});
const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/u;

describe('a due date in Khmer', () => {
  test.each(ExplainedDay.shape.why.options)('explains a day that is %s in Khmer letters', (why) => {
    const said = explainedDayInWords(day(why), 'km');
    expect(said).toMatch(/^ថ្ងៃអង្គារ 24\/11\/2026: \p{Script=Khmer}/u);
    // What the law is called stays as it was published.
    expect(said.replaceAll(/\(Bộ luật Dân sự 2015, Điều \d+\)/g, '')).not.toMatch(vietnamese);
  });

  test.each(TermUnit.options)('says a term in %s in Khmer letters', (unit) => {
    const said = termInWords({ amount: 3, unit }, 'km');
    expect(said).toMatch(/\p{Script=Khmer}/u);
    expect(said).not.toMatch(vietnamese);
  });

  test('keeps a holiday’s own name and its notice as they were published', () => {
    const feast = day('holiday', { nameVi: 'Ngày Văn hóa Việt Nam', source: 'Nghị quyết 28/2026/QH16' });
    expect(explainedDayInWords(feast, 'km')).toMatch(
      /៖ Ngày Văn hóa Việt Nam \(Nghị quyết 28\/2026\/QH16\)$/,
    );
  });

  test('says hours and minutes, and leaves out what is nothing', () => {
    expect(explainedDayInWords(day('hours', { minutes: 90 }), 'km')).toContain('1 ម៉ោង 30 នាទី');
    expect(explainedDayInWords(day('hours', { minutes: 120 }), 'km')).toMatch(/2 ម៉ោង$/);
  });
});
