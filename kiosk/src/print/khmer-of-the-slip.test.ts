import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lookUpSlipWordsKm } from '@motcua/rules/slips/look-up-slip-words.km';
import { lookUpSlipWordsVi } from '@motcua/rules/slips/look-up-slip-words.vi';
import { slipWordsKm } from '@motcua/rules/slips/slip-words.km';
import { slipWordsVi } from '@motcua/rules/slips/slip-words.vi';
import { expect, it } from 'vitest';

const list = fileURLToPath(new URL('../../../docs/khmer-to-be-read.md', import.meta.url));
const heading = '## On the slip';

const said = (words: unknown, about: string | number): string =>
  typeof words === 'function' ? String(words(about)) : String(words);

function section(): string {
  const vietnamese: ReadonlyMap<string, unknown> = new Map(Object.entries(slipWordsVi));
  const rows = Object.entries(slipWordsKm).flatMap(([key, khmer]) => {
    // A sentence about people is another one where there are none.
    const abouts = key === 'ahead' ? [0, 3] : ['{1}'];
    return abouts.map(
      (about) => `| slip.${key} | ${said(vietnamese.get(key), about)} | ${said(khmer, about)} |`,
    );
  });
  const answers = [
    ...lookUpRows('look-up-slip', lookUpSlipWordsVi, lookUpSlipWordsKm),
    ...lookUpRows('look-up-slip.is', lookUpSlipWordsVi.is, lookUpSlipWordsKm.is),
    ...lookUpRows('look-up-slip.todo', lookUpSlipWordsVi.todo, lookUpSlipWordsKm.todo),
  ];
  rows.push(...answers);
  return [heading, '', '| place | Vietnamese | Khmer |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** The sentences of one group; what is a group itself has its own rows. */
function lookUpRows(place: string, inVietnamese: object, inKhmer: object): string[] {
  const vietnamese: ReadonlyMap<string, unknown> = new Map(Object.entries(inVietnamese));
  return Object.entries(inKhmer)
    .filter(([, khmer]) => typeof khmer !== 'object')
    .map(
      ([key, khmer]) => `| ${place}.${key} | ${said(vietnamese.get(key), '{1}')} | ${said(khmer, '{1}')} |`,
    );
}

it('the Khmer of the slip awaits the same reader, on the same page', async () => {
  const [before = ''] = (await readFile(list, 'utf8')).split(heading);
  if (process.env.KHMER === 'write') await writeFile(list, before + section());
  expect((await readFile(list, 'utf8')).slice(before.length)).toBe(section());
});
