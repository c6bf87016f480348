import { writeFileSync } from 'node:fs';
import { makePdf } from '../src/make-pdf.ts';
import { everyForm } from './every-form.ts';
import { readPdf } from './pdf-text.ts';

// `npm run golden --workspace forms`: writes down anew what stands on every paper. Read the difference before keeping it.
for (const [name, form] of Object.entries(everyForm)) {
  if (form === null) continue;
  const { pages } = await readPdf(makePdf(form));
  writeFileSync(new URL(`../golden/${name}.txt`, import.meta.url), `${pages.join('\n----\n')}\n`);
}
