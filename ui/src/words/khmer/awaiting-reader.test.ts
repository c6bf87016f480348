import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { awaitingReader } from './awaiting-reader.ts';

const list = fileURLToPath(new URL('../../../../docs/khmer-to-be-read.md', import.meta.url));
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function page(): string {
  const rows = awaitingReader().map(
    ({ place, vietnamese, khmer }) => `| ${place} | ${cell(vietnamese)} | ${cell(khmer)} |`,
  );
  return [
    '# Khmer to be read',
    '',
    'No native reader has signed these sentences of the screens. Whoever has read one writes it into',
    '`ui/src/words/khmer/signed-off.ts`, and `KHMER=write npx vitest run ui/src/words/khmer` takes it off this page.',
    'The words of the slip stand at the end, under a heading of their own; `KHMER=write npx vitest run kiosk/src/print`',
    'brings them up to date.',
    '',
    '| place | Vietnamese | Khmer |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '',
  ].join('\n');
}

/** Where the words of the slip begin, which another room knows. */
const slip = '## On the slip';

describe('the Khmer of the screens', () => {
  it('that no native reader has signed stands whole on one page', async () => {
    const [, onSlip = ''] = (await readFile(list, 'utf8')).split(slip);
    if (process.env.KHMER === 'write') await writeFile(list, `${page()}${slip}${onSlip}`);
    const [screens = ''] = (await readFile(list, 'utf8')).split(slip);
    expect(screens).toBe(page());
  });

  it('is all on the list: no page of words with Khmer in it is left out', async () => {
    const folder = fileURLToPath(new URL('..', import.meta.url));
    const read = async (name: string) => ({ name, text: await readFile(`${folder}/${name}`, 'utf8') });
    const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
    const pages = await Promise.all(files.map(read));
    const listed = await Promise.all(
      ['khmer/awaiting-reader.ts', 'khmer/figures.ts', 'khmer/explained-days.ts'].map(read),
    );
    const list = listed.map(({ text }) => text).join('\n');
    const left = pages
      .filter(({ text }) => /\p{Script=Khmer}/u.test(text))
      .map(({ name }) => name.replace(/(\.km)?\.ts$/, ''))
      // The name of the language itself is no sentence.
      .filter((page) => page !== 'languages' && !new RegExp(`'\\.\\./${page}(\\.km)?\\.ts'`).test(list));
    expect(left).toEqual([]);
  });

  it('is Khmer in every sentence', () => {
    for (const { place, khmer } of awaitingReader()) expect(khmer, place).toMatch(/\p{Script=Khmer}/u);
  });
});
