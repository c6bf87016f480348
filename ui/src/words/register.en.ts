import type { SameWords } from './catalogue.ts';
import type { registerVi } from './register.vi.ts';

/** The register of a sector, as a desk asks for it, in English. */
export const registerEn: SameWords<typeof registerVi> = {
  open: 'Register',
  title: 'Register of dossiers',
  lead: 'A register for each sector. A long one has several books of 500 dossiers each.',
  sector: 'Sector',
  from: 'Received from',
  to: 'Until',
  wrongDays: 'The last day must not lie before the first.',
  show: 'Open it to print',
};
