import type { FormDocument } from './form.ts';
import { makePdf } from './make-pdf.ts';

/** The other end of `form-to-pdf.ts`: one paper, one PDF. */
export default (form: FormDocument): Uint8Array => new Uint8Array(makePdf(form));
