import type { RefusedLine } from '@motcua/db/dossiers/import-refused';
import { type Sentence, say } from '../say.ts';
import { flagWords, refusedWords } from './words.ts';

type Counted = { name: string; count: number };

/** What the check of a file came to, for the console: one line for each refused line, then the sums. */
export type Told = {
  rows: number;
  refused: RefusedLine[];
  sums: { words: Sentence; count: number }[];
  lists: { words: Sentence; counted: Counted[] }[];
};

/** Every refused line with its number, its reason's code and its words, then what the rest would become. */
export function tellCheck({ rows, refused, sums, lists }: Told): string {
  return [
    ...refused
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, reason, params }) => {
        const words = refusedWords[reason](params);
        return say({
          vi: `Dòng ${line}: ${words.vi} [${reason}]`,
          en: `Line ${line}: ${words.en} [${reason}]`,
        });
      }),
    say({ vi: `Đã kiểm tra ${rows} dòng.`, en: `Checked ${rows} lines.` }),
    ...sums
      .concat({ words: { vi: 'dòng bị từ chối', en: 'refused lines' }, count: refused.length })
      .map(({ words, count }) => `${String(count).padStart(9)}  ${say(words)}`),
    ...lists
      .filter(({ counted }) => counted.length > 0)
      .map(({ words, counted }) => `${say(words)}: ${counted.map(inWords).join('; ')}.`),
  ].join('\n');
}

function inWords({ name, count }: Counted): string {
  const known = flagWords[name];
  return `${known ? `${say(known)} [${name}]` : name} ${count}`;
}
