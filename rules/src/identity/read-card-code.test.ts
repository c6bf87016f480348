import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCardCode } from './read-card-code.ts';

const thisYear = 2026;
const rest = '|Nữ|Ấp Xoài Ca Nả Nhỏ, Xã Tham Đôn, Mỹ Xuyên, Sóc Trăng|25042021';
const holder = { idNumber: '094190001234', fullName: 'Thạch Thị Sa Rươne', bornOn: '1990-09-02' };

describe('the code of an identity card', () => {
  it.each([
    ['as printed', `094190001234|361234567|Thạch Thị Sa Rươne|02091990${rest}`],
    ['without an earlier number', `094190001234||Thạch Thị Sa Rươne|02091990${rest}`],
    ['by a reader that leaves the earlier number out', `094190001234|Thạch Thị Sa Rươne|02091990${rest}`],
    ['with slashes in its dates', `094190001234||Thạch Thị Sa Rươne|02/09/1990|Nữ|…|25/04/2021`],
    [
      'with more after the issue date',
      `094190001234||Thạch Thị Sa Rươne|02091990${rest}|Thạch Sol|094062000001`,
    ],
    ['with spaces and a line end around it', ` 094190001234 || Thạch  Thị Sa Rươne |02091990${rest}\r\n`],
    [
      'with letters and marks apart',
      `094190001234||${'Thạch Thị Sa Rươne'.normalize('NFD')}|02091990${rest}`,
    ],
  ])('%s is read', (_how, text) => {
    expect(readCardCode(text, thisYear)).toEqual({ ok: true, holder, nameIsSure: true });
  });

  it.each([
    ['nothing', ''],
    ['some other code', 'https://example.vn/t/abc'],
    ['a code of eleven digits', `09419000123||Thạch Thị Sa Rươne|02091990${rest}`],
    ['a number alone', '094190001234'],
    ['no name', `094190001234|||02091990${rest}`],
    ['a day that is none', `094190001234||Thạch Thị Sa Rươne|31021990${rest}`],
    ['a name that turns the line around', `094190001234||Thạch \u202eThị|02091990${rest}`],
    ['a name with a zero-width space', `094190001234||Thạch\u200bThị|02091990${rest}`],
    ['a name with a control character', `094190001234||Thạch\u0007Thị|02091990${rest}`],
  ])('%s is not a card', (_what, text) => {
    expect(readCardCode(text, thisYear)).toEqual({ ok: false, because: 'not-a-card' });
  });

  it.each([
    ['another birth year than the number says', `094190001234||Thạch Thị Sa Rươne|02091991${rest}`],
    ['another century than the number says', `094390001234||Thạch Thị Sa Rươne|02091990${rest}`],
    ['a place that does not exist', `099190001234||Thạch Thị Sa Rươne|02091990${rest}`],
    ['a birth after this year', `094327001234||Thạch Thị Sa Rươne|02092027${rest}`],
  ])('%s belongs to nobody', (_what, text) => {
    expect(readCardCode(text, thisYear)).toEqual({ ok: false, because: 'not-a-person' });
  });

  it.each(['Th?ch Th? Sa', 'Th\ufffdch Thị', 'Thaịch 5', 'Tha@ch'])('the name %s is asked again', (name) => {
    const reading = readCardCode(`094190001234||${name}|02091990${rest}`, thisYear);
    expect(reading).toMatchObject({ ok: true, nameIsSure: false });
  });
});

describe('whatever is scanned', () => {
  const anyCode = fc
    .array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('094190001234', '02091990', '', '361234567')),
      {
        maxLength: 9,
      },
    )
    .map((parts) => parts.join('|'));

  it('never breaks the reader', () => {
    fc.assert(fc.property(anyCode, (text) => typeof readCardCode(text, thisYear).ok === 'boolean'));
  });

  it('never says more than number, name and birth, whatever stands behind them', () => {
    const secret = 'BÍ MẬT 12345';
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (more) => {
        const text = `094190001234||Thạch Thị Sa Rươne|02091990|${[secret, ...more, secret].join('|')}`;
        expect(readCardCode(text, thisYear)).toEqual({ ok: true, holder, nameIsSure: true });
      }),
    );
  });
});
