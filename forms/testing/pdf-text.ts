import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF finds in it, page by page: text as it is copied out, and which fonts came along. */
export type ReadPdf = { pages: string[]; title: string; fonts: { name: string; embedded: boolean }[] };

/** Reads a PDF with another program than the one that made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
  await pdf.cleanup();
  return { pages, title, fonts: fontsIn(bytes) };
}

/**
 * The fonts a PDF names, and whether each has its file in it. Read from the bytes: object streams are off the way the
 * papers are made, or they are opened first.
 */
function fontsIn(bytes: Uint8Array): ReadPdf['fonts'] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Type\s*\/FontDescriptor[\s\S]*?endobj/g)].map(([descriptor]) => ({
    name: /\/FontName\s*\/(\S+)/.exec(descriptor)?.[1] ?? '',
    embedded: /\/FontFile[23]?\s+\d+ 0 R/.test(descriptor),
  }));
}
