import type { Instant } from '@motcua/contracts/dates';
import type { Dossier } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import type { FormSet } from '@motcua/rules/dossiers/form-set';

/** The shop on its papers. */
export type ShopFacts = {
  nameVi: string;
  address: string;
  timeZone: string;
  /** The body above the office, and the place before the date, as the shop set them; empty: by the shop's name. */
  bodyVi: string;
  placeVi: string;
};

/** What a paper may say of a dossier: nothing else of it reaches one. */
export type DossierOnPaper = Pick<
  Dossier,
  | 'code'
  | 'externalCode'
  | 'channel'
  | 'agencyId'
  | 'agencyNameVi'
  | 'procedureNameVi'
  | 'caseVi'
  | 'applicant'
  | 'papers'
  | 'sets'
  | 'feeVnd'
  | 'feePaid'
  | 'resultPlace'
  | 'term'
  | 'clocks'
  | 'promised'
  | 'changes'
  | 'explanation'
  | 'lines'
  | 'lateness'
  | 'receivedAt'
  | 'dueAt'
  | 'apologyDraft'
>;

/** All that the papers of one dossier are made from. */
export type DossierFacts = {
  dossier: DossierOnPaper;
  /** By the day of receipt; it stays for the dossier's whole life. */
  set: FormSet;
  shop: ShopFacts;
  /** Whose desk received it; `dossier.agencyId` is where it lies now. */
  receivingAgencyId: AgencyId;
  agencies: ReadonlyMap<AgencyId, string>;
  /** The causes of lateness as the shop words them, by their codes. */
  causes: ReadonlyMap<string, string>;
  /** What the receipt's code opens on a phone; null where the house has no address of its own outside. */
  receiptAddress: string | null;
  /** The outgoing number of the paper that is made; null where it has none yet, and a hand writes it. */
  number: number | null;
  /** When and by whom the paper is made. */
  madeAt: Instant;
  madeBy: string;
};
