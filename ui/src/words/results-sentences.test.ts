import { describe, expect, it } from 'vitest';
import { resultsSentences } from './results-sentences.ts';

const codes = (many: number) =>
  Array.from({ length: many }, (_, at) => `H51.29.02-261124-${String(at + 1).padStart(4, '0')}`);

describe('the results on a board', () => {
  it('are no sentence where nothing waits', () => {
    expect(resultsSentences([])).toEqual([]);
  });

  it('are twelve codes a sentence at most, in their order, in three languages', () => {
    const sentences = resultsSentences(codes(13));
    expect(sentences.map(({ textVi }) => textVi.match(/H51/g)?.length)).toEqual([12, 1]);
    expect(sentences[0]?.textVi).toMatch(/^Hồ sơ đã có kết quả, mời nhận: H51\.29\.02-261124-0001, /);
    expect(sentences[1]).toEqual({
      kind: 'results',
      textVi: 'Hồ sơ đã có kết quả, mời nhận: H51.29.02-261124-0013',
      textKm: 'សំណុំឯកសារដែលមានលទ្ធផល សូមមកទទួល៖ H51.29.02-261124-0013',
      textEn: 'Results ready to collect: H51.29.02-261124-0013',
    });
  });
});
