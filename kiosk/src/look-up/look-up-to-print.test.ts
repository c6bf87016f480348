import { lookUpSlip } from '@motcua/rules/slips/look-up-slip';
import { expect, it } from 'vitest';
import { aDossierToLookUp as dossier } from '../../testing/a-dossier-to-look-up.ts';
import { lookUpToPrint } from './look-up-to-print.ts';

const said = (language: 'vi' | 'km') =>
  lookUpSlip(lookUpToPrint(dossier, { paperMm: 58 }, language, '2026-11-24T17:30:00Z')).blocks.flatMap(
    (block) => (block.kind === 'text' ? block.parts : []),
  );

it('the slip of the browser says what is to be done, by when, and when it was printed on the shop’s wall', () => {
  expect(said('vi')).toEqual(
    expect.arrayContaining([
      'H51.29.02-261123-0001',
      'T*** T** S* R***',
      'Đang chờ Ông/Bà bổ sung giấy tờ.',
      'Nộp bổ sung 40 giấy tờ.',
      'Hạn cuối: thứ Tư, 16/12/2026',
      '00:30, thứ Tư, 25/11/2026',
    ]),
  );
});

it('it does not say which papers: they may name somebody, and a slip is left lying', () => {
  expect(said('km').join(' ')).not.toContain('Giấy tờ thứ');
});
