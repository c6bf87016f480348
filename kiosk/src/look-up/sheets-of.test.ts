import { expect, it } from 'vitest';
import { aDossierToLookUp as dossier } from '../../testing/a-dossier-to-look-up.ts';
import { sheetsOf } from './sheets-of.ts';

it('forty papers fill as many pages as they need, in their order, and none is left out', () => {
  const sheets = sheetsOf(dossier, 'vi', { perLine: 54, lines: 10 });

  const lines = sheets.flatMap((sheet) => sheet.lines.map(({ text }) => text));
  expect(lines.filter((text) => text.startsWith('•'))).toEqual(dossier.supplement.map((text) => `• ${text}`));
  expect(lines.at(-1)).toBe('thứ Hai, 23/11/2026: Đã tiếp nhận');
  for (const { lines } of sheets)
    expect(lines.reduce((sum, { text }) => sum + Math.ceil(text.length / 54), 0)).toBeLessThanOrEqual(10);
});
