import { describe, expect, it } from 'vitest';
import { readReceiptCode } from './read-receipt-code.ts';

const code = 'H51.29.02-261124-0001';
const token = 'AbCdEfGhIjKlMnOpQrSt_-';

describe('what stands on a receipt', () => {
  it.each([
    ['its bar code', code, { code, token: null }],
    ['its bar code in small letters', ` ${code.toLowerCase()} `, { code, token: null }],
    ['its square code', `https://motcua.example/h#${code}.${token}`, { code, token }],
    ['the square code of a house without a name', `http://10.0.0.5:4000/h#${code}.${token}`, { code, token }],
    ['the number of what was sent online', 'TT-261124-AB34CD', { code: 'TT-261124-AB34CD', token: null }],
    [
      'its square code on a telephone',
      `https://motcua.example/h#TT-261124-AB34CD.${token}`,
      { code: 'TT-261124-AB34CD', token },
    ],
    ['the code of an identity card', '094190001234||Thạch|02091990|Nữ|Sóc Trăng|25042021', null],
    ['the address of a ticket', `https://motcua.example/t/${token}`, null],
    ['a token that is too short', `https://motcua.example/h#${code}.abc`, null],
    ['nothing', '', null],
  ])('%s', (_what, text, read) => {
    expect(readReceiptCode(text)).toEqual(read);
  });
});
