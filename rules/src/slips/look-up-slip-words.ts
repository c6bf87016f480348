import type { DossierState } from '@motcua/contracts/dossiers';

/** All that the slip of a look-up says in one language. Days come in as they are said on paper. */
export type LookUpSlipWords = {
  title: string;
  /** How the dossier stands, in a sentence. */
  is: Readonly<Record<DossierState, string>>;
  late: string;
  decidedNo: string;
  due: (day: string) => string;
  wasDue: (day: string) => string;
  /** What its holder does now. */
  todo: Readonly<Record<DossierState, string>>;
  todoLate: string;
  bring: (papers: number) => string;
  pay: (amount: string) => string;
  until: (day: string) => string;
  place: (place: string) => string;
  onlyToRead: string;
};
