import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ranges from '@fontsource/tinos/unicode.json' with { type: 'json' };

const subsets = ['vietnamese', 'latin'] as const;
const faces = [
  ['400', 'normal'],
  ['700', 'normal'],
  ['400', 'italic'],
] as const;
let rules: string | null = null;

/**
 * The letters of the forms as rules of the page's own style: a computer without Times New Roman would set single
 * Vietnamese letters in another typeface, on a paper that somebody signs.
 */
export function tinosFace(): string {
  rules ??= subsets
    .flatMap((subset) =>
      faces.map(([weight, style]) => {
        const file = `@fontsource/tinos/files/tinos-${subset}-${weight}-${style}.woff2`;
        const font = readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64');
        return `@font-face{font-family:Tinos;font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${font});unicode-range:${ranges[subset]}}`;
      }),
    )
    .join('');
  return rules;
}
