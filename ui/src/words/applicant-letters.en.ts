import type { applicantLettersVi } from './applicant-letters.vi.ts';
import type { SameWords } from './catalogue.ts';

/** What an applicant is told by e-mail or telephone, in English. */
export const applicantLettersEn: SameWords<typeof applicantLettersVi> = {
  subject: (shop, code) => `${shop}: dossier ${code}`,
  subjectNoCode: (shop) => `${shop}: your dossier`,
  dear: (name) => `Dear ${name},`,
  received: (shop, due) => `${shop} has received your dossier. Result due: ${due}.`,
  supplement:
    'Your dossier needs more papers. Please see the request you were given and bring them to the shop.',
  result:
    'The result of your dossier is ready. Please come to collect it with your receipt and your identity card.',
  refused: 'Your dossier has not been received. The reason is in the notice of refusal.',
  notSettled: 'Your dossier has been answered: it will not be settled. Please come to collect the answer.',
  apology: (agency, due) => `${agency} apologises: your result was not ready as promised. New date: ${due}.`,
  code: (code) => `Dossier code: ${code}.`,
  lookUp: (address) => `Look it up: ${address}`,
  byMachine: 'Sent by machine, please do not reply.',
};
