import { readFile, writeFile } from 'node:fs/promises';
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
    'The words of the slip stand in `rules/src/slips/slip-words.km.ts` and await the same reader.',
    '',
    '| place | Vietnamese | Khmer |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

describe('the Khmer of the screens', () => {
  it('that no native reader has signed stands whole on one page', async () => {
    if (process.env.KHMER === 'write') await writeFile(list, page());
    expect(await readFile(list, 'utf8')).toBe(page());
  });

  it('is Khmer in every sentence', () => {
    for (const { place, khmer } of awaitingReader()) expect(khmer, place).toMatch(/\p{Script=Khmer}/u);
  });
});
