import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { FormDocument } from './form.ts';

const template = readFileSync(new URL('./form.typ', import.meta.url), 'utf8');

/** Whole fonts from the packages themselves: what is drawn must not depend on what a machine has installed. */
const fonts = [
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
  '@expo-google-fonts/noto-sans-khmer/700Bold/NotoSansKhmer_700Bold.ttf',
];

let compiler: NodeCompiler | null = null;

/**
 * A paper as PDF: tagged, with its title, all fonts inside. The same paper gives the same bytes. It takes some tens of
 * milliseconds of a whole processor and is meant for a thread of its own: `formToPdf` is the way in.
 */
export function makePdf(form: FormDocument): Buffer {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(fileURLToPath(import.meta.resolve(font)))) }],
  });
  const pdf = compiler.pdf(
    { mainFileContent: template, inputs: { form: JSON.stringify(form) } },
    { pdfTags: true, creationTimestamp: 0 },
  );
  // What the compiler remembers of one citizen's paper does not stay for the next.
  compiler.evictCache(0);
  return pdf;
}
