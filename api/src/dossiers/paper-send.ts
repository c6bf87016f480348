import type { FormDocument } from '@motcua/forms/form';
import { formToHtml, type OtherPage, policyOf } from '@motcua/forms/form-to-html';
import { formToPdf, TooManyPapers } from '@motcua/forms/form-to-pdf';
import type { FastifyReply } from 'fastify';
import { Refusal } from '../refusal.ts';

/**
 * Sends a paper as a page with a print button, or as PDF. Kept nowhere: it is of this moment and for this person.
 * @param name the last word of its address, and the name under which a PDF is saved; nothing personal
 * @param query what stands behind the address of the page, for the PDF's
 * @param others where its other pages are
 */
export async function sendPaper(
  reply: FastifyReply,
  paper: FormDocument,
  name: string,
  asPdf: boolean,
  query = '',
  others: readonly OtherPage[] = [],
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  if (!asPdf)
    return reply
      .header('content-security-policy', policyOf(paper))
      .type('text/html; charset=utf-8')
      .send(formToHtml(paper, `${name}.pdf${query}`, others));
  return reply
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .type('application/pdf')
    .send(await pdfOf(paper));
}

async function pdfOf(paper: FormDocument): Promise<Buffer> {
  try {
    return await formToPdf(paper);
  } catch (error) {
    if (error instanceof TooManyPapers) throw new Refusal('slow-down', { seconds: 10 });
    throw error;
  }
}
