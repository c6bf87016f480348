import type { CardHolder } from '@motcua/contracts/card-holder';
import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import type { LookUpDossier, PublicDossier } from '@motcua/contracts/dossiers';
import type { ProcedureId, SectorCode } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import type { StopPurpose, TakenVisit } from '@motcua/contracts/queue';
import type { GivenNumber } from '../offline/given-number.ts';
import { type Basket, emptyBasket } from './basket.ts';

/** Why somebody asks after a dossier: to know, to collect its result, or to bring what is missing. */
export type LookUpPurpose = 'look-up' | 'collect' | 'supplement';

/** What brings somebody to the short queue, and the dossier it is about. */
export type ShortErrand = { purpose: Exclude<StopPurpose, 'submit'>; dossierCode: string };

/** One screen of the journey. */
export type Step =
  | { at: 'resting' }
  | { at: 'sectors' }
  | { at: 'search' }
  | { at: 'sector'; sector: SectorCode }
  | { at: 'procedure'; procedure: ProcedureSummary }
  /** `scanned`: what a receipt said that was held before the resting screen. */
  | { at: 'look-up'; purpose: LookUpPurpose; scanned: string | null }
  | { at: 'factor'; purpose: LookUpPurpose; code: string }
  /** `said`: by what its holder showed that it is theirs; gone with the screen. */
  | { at: 'dossier'; purpose: LookUpPurpose; dossier: PublicDossier; said: LookUpDossier }
  | { at: 'basket' }
  | { at: 'priority' }
  | { at: 'not-today'; answers: Answers; left: readonly Question[] }
  | { at: 'card'; answers: Answers; left: readonly Question[] }
  | { at: 'taking' }
  | { at: 'refused'; code: ProblemCode; params: ProblemParams }
  | { at: 'ticket'; taken: TakenVisit }
  /** A number of the kiosk's own; `again` where it was given before the power went. */
  | { at: 'ticket'; given: GivenNumber; again: boolean };

/** What may still be asked between the priority question and the number, each on a screen of its own. */
export type Question = 'not-today' | 'card';

/** What was answered so far on the way to the number. */
export type Answers = { priorityClass: string | null; cardHolder: CardHolder | null };

/** What is asked of the house. */
export type Wish = {
  procedureIds: readonly ProcedureId[];
  sectors: readonly SectorCode[];
  purpose: StopPurpose;
  dossierCode: string | null;
  priorityClass: string | null;
  cardHolder: CardHolder | null;
  language: Language;
};

/** A wish with its idempotency key: however often it is sent, the house gives one number for it. */
export type Intent = { key: string; wish: Wish };

/** Where one person stands: the screens they came through, what they chose, and what they asked for. */
export type Journey = {
  readonly trail: readonly Step[];
  readonly basket: Basket;
  /** Set where the basket holds nothing but the sector of a dossier. */
  readonly short: ShortErrand | null;
  readonly intent: Intent | null;
};

/** What a person, or the house's answer, can do to a journey. */
export type Act =
  | { act: 'begin' }
  | { act: 'open-search' }
  | { act: 'open-look-up'; purpose: LookUpPurpose; scanned: string | null }
  | { act: 'say-code'; code: string }
  | { act: 'dossier-found'; dossier: PublicDossier; said: LookUpDossier }
  | { act: 'open-sector'; sector: SectorCode }
  | { act: 'open-procedure'; procedure: ProcedureSummary }
  | { act: 'choose-procedure'; procedure: ProcedureSummary; next: 'take' | 'more' }
  | { act: 'choose-sector'; sector: SectorCode }
  | { act: 'choose-short'; sector: SectorCode; errand: ShortErrand }
  | { act: 'drop-procedure'; procedureId: ProcedureId }
  | { act: 'drop-sector'; sector: SectorCode }
  | { act: 'review' }
  | { act: 'choose-more' }
  | { act: 'ask-priority' }
  /** `freshKey` is used only where the wish is a new one. */
  /** With no question left the number is taken. */
  | { act: 'take'; answers: Answers; left: readonly Question[]; language: Language; freshKey: string }
  | { act: 'taken'; key: string; taken: TakenVisit }
  /** Without a key it is one that nobody was seen to get, offered again to whoever stands here. */
  | { act: 'given'; key: string | null; given: GivenNumber }
  | { act: 'refused'; key: string; code: ProblemCode; params: ProblemParams }
  | { act: 'try-again' }
  | { act: 'back' }
  | { act: 'start-over' };

/** Nobody is here. */
export const resting: Journey = {
  trail: [{ at: 'resting' }],
  basket: emptyBasket,
  short: null,
  intent: null,
};

/** The screen that is shown. */
export const currentStep = ({ trail }: Journey): Step => trail.at(-1) ?? { at: 'resting' };
