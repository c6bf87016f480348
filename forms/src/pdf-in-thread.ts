import { parentPort } from 'node:worker_threads';
import type { FormDocument } from './form.ts';
import { makePdf } from './make-pdf.ts';

// The other end of `form-to-pdf.ts`: one paper, one PDF.
parentPort?.on('message', (form: FormDocument) => parentPort?.postMessage(new Uint8Array(makePdf(form))));
