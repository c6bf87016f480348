import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { DossierState } from '@motcua/contracts/dossiers';
import { Language } from '@motcua/contracts/languages';
import { describe, expect, test } from 'vitest';
import { type LookUpToPrint, lookUpSlip } from './look-up-slip.ts';

const told: LookUpToPrint = {
  paperMm: 80,
  language: 'vi',
  shopNameVi: 'Bộ phận Một cửa huyện Mỹ Xuyên',
  code: 'H51.29.02-261124-0001',
  maskedName: 'T*** T** S* R***',
  procedureNameVi: 'Đăng ký khai sinh',
  state: 'processing',
  refused: false,
  late: false,
  dueDay: LocalDate.parse('2026-11-27'),
  missing: 0,
  owedVnd: null,
  until: null,
  resultPlace: '',
  printedAt: { date: LocalDate.parse('2026-11-24'), time: LocalTime.parse('09:05') },
};
const linesOf = (change: Partial<LookUpToPrint>) =>
  lookUpSlip({ ...told, ...change }).blocks.flatMap((block) => (block.kind === 'text' ? block.parts : []));

describe('the slip of a look-up', () => {
  test('says whose dossier it is by its mask, how it stands, until when, and what to do', () => {
    expect(linesOf({})).toEqual([
      'Bộ phận Một cửa huyện Mỹ Xuyên',
      'Phiếu tra cứu hồ sơ',
      'H51.29.02-261124-0001',
      'T*** T** S* R***',
      'Đăng ký khai sinh',
      'Đang giải quyết.',
      'Hẹn trả: thứ Sáu, 27/11/2026',
      'Đến ngày hẹn, mang giấy tiếp nhận và căn cước.',
      '09:05, thứ Ba, 24/11/2026',
      'Phiếu để xem, không thay giấy tiếp nhận hồ sơ.',
    ]);
  });

  test('asks pardon for what is late, and says how to ask why', () => {
    const said = linesOf({ late: true });
    expect(said).toContain('Đã quá hẹn. Xin lỗi Ông/Bà.');
    expect(said).toContain('Ngày hẹn: thứ Sáu, 27/11/2026');
    expect(said).toContain('Hỏi cán bộ vì sao trễ, đọc mã hồ sơ ở trên.');
  });

  test('says how many papers, how much money and by when', () => {
    const until = LocalDate.parse('2026-12-02');
    expect(linesOf({ state: 'supplement', missing: 3, until })).toEqual(
      expect.arrayContaining(['Nộp bổ sung 3 giấy tờ.', 'Hạn cuối: thứ Tư, 02/12/2026']),
    );
    expect(linesOf({ state: 'financial', owedVnd: 1_250_000, until })).toContain('Nộp 1.250.000 đ.');
  });

  test('says where a result is, and that an answer is a no', () => {
    expect(linesOf({ state: 'decided', resultPlace: 'Quầy số 3' })).toContain('Nơi trả: Quầy số 3');
    expect(linesOf({ state: 'decided', refused: true })).toContain(
      'Đã có văn bản trả lời: không giải quyết.',
    );
  });

  test('promises no day for what is over, and calls nothing late that is', () => {
    for (const state of ['decided', 'returned', 'withdrawn', 'stopped', 'refused'] as const) {
      const said = linesOf({ state, late: true }).join(' ');
      expect(said).not.toMatch(/27\/11\/2026|quá hẹn/);
    }
  });

  test.each(['km', 'en'] as const)('repeats the answer in %s below the Vietnamese', (language) => {
    const said = linesOf({ language });
    expect(said.indexOf('Đang giải quyết.')).toBeGreaterThan(0);
    expect(said.filter((line) => line.includes('27/11/2026'))).toHaveLength(2);
    const below = said.slice(said.indexOf('Đến ngày hẹn, mang giấy tiếp nhận và căn cước.') + 1);
    expect(below[0]).toMatch(language === 'km' ? /\p{Script=Khmer}/u : /^Being settled\.$/);
  });

  test('has words for every state in every language', () => {
    for (const state of DossierState.options)
      for (const language of Language.options) expect(linesOf({ state, language }).every(Boolean)).toBe(true);
  });
});
