import type { SameWords } from './catalogue.ts';
import type { shortDeskVi } from './short-desk.vi.ts';

/** The short queue as the staff see it, in English. */
export const shortDeskEn: SameWords<typeof shortDeskVi> = {
  counts: (long, short) => `Handing in: ${long} · Short queue: ${short}`,
  ofThem: (short) => `${short} of them in the short queue`,
  openDossier: (code) => `Open dossier ${code}`,
  noDossier: 'Which dossier is not known. Please look at the person’s receipt.',
  findDossier: 'Find the dossier',
  noPapers: 'Nothing new is handed in. Please look at the dossier and the receipt.',
  cameFor: 'Comes to',
  submit: 'Hand in',
  title: 'Short queue',
  lead: 'Whoever collects a result or brings missing papers waits in a queue of its own for each sector, not behind those who hand in.',
  every: 'After how many people who hand in, one of the short queue',
  everyHint: '1: in turns, one and one. Where one queue is empty the other goes on.',
  prefix: 'Letters of the short queue’s numbers',
  prefixHint: (now) => `Left empty: letters that no sector has, now ${now}.`,
  prefixWrong: 'One or two capital letters; no I and no O.',
  prefixTaken: (sector) => `These letters belong to ${sector}.`,
  save: 'Save the short queue',
};
