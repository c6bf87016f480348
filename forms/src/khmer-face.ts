import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf';
let face: string | null = null;

/** The Khmer letters as a rule of the page's own style. */
export function khmerFace(): string {
  if (face === null) {
    const font = readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64');
    face = `@font-face{font-family:"Noto Sans Khmer";src:url(data:font/ttf;base64,${font})}`;
  }
  return face;
}
