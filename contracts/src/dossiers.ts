import { z } from 'zod';
import { ApologyDraft } from './apology-draft.ts';
import { Instant, LocalDate, LocalTime } from './dates.ts';
import { ClockChange, ExplainedDay, LocalMoment, Term } from './deadlines.ts';
import { Opening } from './hall.ts';
import {
  AgencyId,
  DossierId,
  ProcedureId,
  ProcedureVersionId,
  SectorCode,
  ShopId,
  StaffId,
  StopId,
  VisitId,
} from './ids.ts';
import { Language } from './languages.ts';
import { LatenessCause, LatenessFault, ShopLatenessCause } from './lateness-causes.ts';
import { OpeningInterval } from './shops.ts';
import { DossierSteps } from './steps.ts';
import { plainText } from './text.ts';

// A dossier from receipt to return. Its states are the ten that provincial systems tell the national portal.

/** The national state codes 1 to 10, by name; the codes stand in `rules/dossiers/state-codes.ts`. */
export const DossierState = z.enum([
  'submitted',
  'received',
  'refused',
  'processing',
  'supplement',
  'financial',
  'withdrawn',
  'stopped',
  'decided',
  'returned',
]);
export type DossierState = z.infer<typeof DossierState>;

/** What can be done with a dossier. Which leads from where to where stands in `rules/dossiers/dossier-states.ts`. */
export const DossierAct = z.enum([
  'submit',
  'receive',
  'ask-before-receipt',
  'refuse',
  'hand-over',
  'pass-on',
  'consult',
  'answer-consultation',
  'ask-supplement',
  'complete-supplement',
  'let-supplement-lapse',
  'ask-payment',
  'confirm-payment',
  'apologise',
  'decide',
  'refuse-to-settle',
  'withdraw',
  'stop',
  'return',
  'correct',
  'reassign',
  'explain-lateness',
  'move-date',
  /** What an older system wrote that this one has no act for: it says nothing about the state. */
  'note',
]);
export type DossierAct = z.infer<typeof DossierAct>;

export const Channel = z.enum(['counter', 'post', 'proxy', 'online']);
export type Channel = z.infer<typeof Channel>;

export const ApplicantKind = z.enum(['citizen', 'enterprise', 'state-body', 'organisation', 'other']);
export type ApplicantKind = z.infer<typeof ApplicantKind>;

/** Who asks. The identity number is kept encrypted and is looked up by a keyed hash; it never leaves in a list. */
export const Applicant = z.strictObject({
  kind: ApplicantKind.default('citizen'),
  fullName: plainText(200),
  idNumber: z
    .string()
    .regex(/^[0-9A-Z-]{6,20}$/)
    .nullable()
    .default(null),
  bornOn: LocalDate.nullable().default(null),
  address: z.string().max(300).default(''),
  phone: z
    .string()
    .regex(/^[0-9+ .]{8,20}$/)
    .nullable()
    .default(null),
  email: z.email().max(200).nullable().default(null),
  /** Who hands it in for them, and by which paper. */
  proxy: z
    .strictObject({
      fullName: plainText(200),
      idNumber: z.string().max(20).nullable(),
      paper: plainText(200),
    })
    .nullable()
    .default(null),
});
export type Applicant = z.infer<typeof Applicant>;

/** One line of the checklist: how many of each kind lie in the file, or that it is missing. */
export const DossierPaper = z.strictObject({
  name: plainText(600),
  originals: z.number().int().min(0).max(99).default(0),
  certified: z.number().int().min(0).max(99).default(0),
  photocopies: z.number().int().min(0).max(99).default(0),
  pages: z.number().int().min(0).max(9_999).default(0),
  missing: z.boolean().default(false),
});
export type DossierPaper = z.infer<typeof DossierPaper>;

/** An applicant as an answer says them. */
const ApplicantSaid = z.object({
  kind: ApplicantKind,
  fullName: z.string(),
  idNumber: z.string().nullable(),
  bornOn: LocalDate.nullable(),
  address: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  proxy: z.object({ fullName: z.string(), idNumber: z.string().nullable(), paper: z.string() }).nullable(),
});

/** A counter's receipt of a dossier. What is missing is named at once, and then no dossier is received. */
export const ReceiveDossier = z.strictObject({
  procedureId: ProcedureId,
  /** Which of the procedure's cases, in words of the clerk; empty where it has only one. */
  caseVi: z.string().max(300).default(''),
  channel: Channel,
  applicant: Applicant,
  papers: z.array(DossierPaper).max(60),
  sets: z.number().int().min(1).max(20).default(1),
  feeVnd: z.number().int().min(0).max(1_000_000_000).nullable(),
  feePaid: z.boolean().default(false),
  shelf: z.string().max(60).default(''),
  resultPlace: z.string().max(200).default(''),
  /** The visit being served, where there is one. */
  stopId: StopId.nullable().default(null),
  /** When it really came in, where it is written down later; null: now. */
  receivedAt: LocalMoment.nullable().default(null),
  /** Why it is written down later than it came in; needed with `receivedAt`. */
  receivedAtReason: z.string().trim().max(300).default(''),
  /** Where the catalogue publishes no time: what the clerk read in the law. */
  term: Term.nullable().default(null),
});
export type ReceiveDossier = z.infer<typeof ReceiveDossier>;

/** A clock of its own for each who can be late. */
export const ClockKind = z.enum(['intake', 'whole', 'share', 'applicant', 'financial']);
export type ClockKind = z.infer<typeof ClockKind>;

export const DossierClock = z.object({
  kind: ClockKind,
  agencyId: AgencyId.nullable(),
  term: Term,
  startedAt: Instant,
  dueAt: Instant,
  pausedSince: Instant.nullable(),
  stoppedAt: Instant.nullable(),
  late: z.boolean(),
});
export type DossierClock = z.infer<typeof DossierClock>;

/** A date that was promised, by which paper, and why it is another than the one before. It is never rewritten. */
export const PromisedDate = z.object({
  dueAt: Instant,
  cause: z.enum(['receipt', 'supplement', 'payment', 'apology', 'calendar', 'correction', 'import']),
  promisedAt: Instant,
});
export type PromisedDate = z.infer<typeof PromisedDate>;

/** What an act says beside its name. Each act reads the fields it needs and refuses the rest of the nonsense. */
export const ActOnDossier = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('hand-over'), toAgencyId: AgencyId }),
  /** Not received yet, and not complete: everything that is missing, said once (form 02). */
  z.strictObject({
    act: z.literal('ask-before-receipt'),
    items: z.array(plainText(400)).min(1).max(40),
    reason: plainText(1000),
    legalBasis: z.string().trim().max(300).default(''),
  }),
  /** It cannot be received at all (form 03). */
  z.strictObject({
    act: z.literal('refuse'),
    reason: plainText(1000),
    legalBasis: z.string().trim().max(300).default(''),
  }),
  z.strictObject({ act: z.literal('pass-on'), toAgencyId: AgencyId, share: Term }),
  z.strictObject({ act: z.literal('consult'), agencyId: AgencyId, share: Term, question: plainText(1000) }),
  z.strictObject({ act: z.literal('answer-consultation'), agencyId: AgencyId, answer: plainText(1000) }),
  z.strictObject({
    act: z.literal('ask-supplement'),
    items: z.array(plainText(400)).min(1).max(40),
    reason: plainText(1000),
    legalBasis: plainText(300),
    /** A second round within one stage needs the head's consent. */
    consentBy: StaffId.nullable().default(null),
  }),
  z.strictObject({ act: z.literal('complete-supplement') }),
  z.strictObject({ act: z.literal('let-supplement-lapse') }),
  z.strictObject({
    act: z.literal('ask-payment'),
    amountVnd: z.number().int().positive(),
    what: plainText(300),
  }),
  z.strictObject({ act: z.literal('confirm-payment'), proof: plainText(200) }),
  z.strictObject({ act: z.literal('apologise'), reason: plainText(1000), newDue: LocalMoment }),
  z.strictObject({ act: z.literal('decide'), resultNumber: z.string().max(80), result: plainText(300) }),
  z.strictObject({ act: z.literal('refuse-to-settle'), reason: plainText(1000) }),
  z.strictObject({ act: z.literal('withdraw'), reason: plainText(1000) }),
  z.strictObject({ act: z.literal('stop'), reason: plainText(1000), legalBasis: plainText(300) }),
  z.strictObject({
    act: z.literal('return'),
    collectedBy: plainText(200),
    authorisation: z.string().max(200).default(''),
    how: z.enum(['counter', 'post', 'online']),
  }),
  z.strictObject({ act: z.literal('correct'), what: plainText(1000) }),
  z.strictObject({ act: z.literal('reassign'), staffId: StaffId.nullable() }),
  z.strictObject({
    act: z.literal('explain-lateness'),
    /** Whose part is explained; null: the whole. */
    agencyId: AgencyId.nullable().default(null),
    cause: LatenessCause,
    fault: LatenessFault,
    proof: plainText(1000),
  }),
]);
export type ActOnDossier = z.infer<typeof ActOnDossier>;

/** One line of a dossier's history. */
export const DossierLine = z.object({
  sequence: z.number().int().positive(),
  act: DossierAct,
  from: DossierState.nullable(),
  to: DossierState,
  /** When it was written down, and when it was said to have happened. */
  at: Instant,
  statedAt: Instant,
  byName: z.string().nullable(),
  agencyNameVi: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type DossierLine = z.infer<typeof DossierLine>;

export const DossierSummary = z.object({
  dossierId: DossierId,
  code: z.string().nullable(),
  externalCode: z.string().nullable(),
  state: DossierState,
  sector: SectorCode,
  procedureNameVi: z.string(),
  applicantName: z.string(),
  channel: Channel,
  agencyId: AgencyId,
  agencyNameVi: z.string(),
  holderName: z.string().nullable(),
  receivedAt: Instant.nullable(),
  dueAt: Instant.nullable(),
  pausedSince: Instant.nullable(),
  finishedAt: Instant.nullable(),
  late: z.boolean(),
  dueToday: z.boolean(),
  imported: z.boolean(),
  shelf: z.string(),
});
export type DossierSummary = z.infer<typeof DossierSummary>;

/** What is left until the due day is over, or by how much it is passed, in the shop's own working days. */
export const DossierRemaining = z.object({ late: z.boolean(), workingDays: z.number().int() });
export type DossierRemaining = z.infer<typeof DossierRemaining>;

/** Until when what came online is answered, and how much of the office's own hours is left; negative where it is passed. */
export const IntakeStanding = z.object({
  dueAt: Instant,
  late: z.boolean(),
  workingMinutes: z.number().int(),
});
export type IntakeStanding = z.infer<typeof IntakeStanding>;

/** A dossier as a list shows it. */
export const ListedDossier = DossierSummary.extend({
  remaining: DossierRemaining.nullable(),
  /** Only of what was sent online and waits to be received. */
  intake: IntakeStanding.nullable(),
});
export type ListedDossier = z.infer<typeof ListedDossier>;

/** Whose move it is. */
export const WaitsFor = z.enum(['office', 'applicant', 'other-agency', 'nobody']);
export type WaitsFor = z.infer<typeof WaitsFor>;

/** By how much an agency passed its own share of the term, in working time, and why once somebody has written it down. */
export const LateShare = z.object({
  agencyId: AgencyId,
  lateMinutes: z.number().int().nonnegative(),
  lateDays: z.number().int().nonnegative(),
  /** It has not ended yet: the figures still grow. */
  running: z.boolean(),
  /** Whoever asks may explain it: the head of the unit, or the agency itself. */
  mayExplain: z.boolean(),
  cause: LatenessCause.nullable(),
  fault: LatenessFault.nullable(),
  proof: z.string().nullable(),
});
export type LateShare = z.infer<typeof LateShare>;

/** That it is or was late, and why, once somebody has written it down. */
export const DossierLateness = z.object({
  dueAt: Instant,
  openedAt: Instant,
  closed: z.boolean(),
  cause: LatenessCause.nullable(),
  fault: LatenessFault.nullable(),
  proof: z.string().nullable(),
  /** The agencies that passed their share, by the control slip. */
  shares: z.array(LateShare).default([]),
});
export type DossierLateness = z.infer<typeof DossierLateness>;

export const Dossier = ListedDossier.extend({
  shopId: ShopId,
  versionId: ProcedureVersionId,
  procedureId: ProcedureId,
  visitId: VisitId.nullable(),
  caseVi: z.string(),
  applicant: ApplicantSaid,
  papers: z.array(DossierPaper.extend({ name: z.string() })),
  sets: z.number().int(),
  feeVnd: z.number().int().nullable(),
  feePaid: z.boolean(),
  resultPlace: z.string(),
  term: Term,
  clocks: z.array(DossierClock),
  promised: z.array(PromisedDate),
  changes: z.array(ClockChange),
  explanation: z.array(ExplainedDay),
  lines: z.array(DossierLine),
  files: z.array(
    z.object({
      fileId: z.uuid(),
      name: z.string(),
      bytes: z.number().int(),
      mediaType: z.string(),
      addedAt: Instant,
    }),
  ),
  waitsFor: WaitsFor,
  lateness: DossierLateness.nullable(),
  /** By when it goes to the department, while it still lies where it was received; null afterwards. */
  handOverBy: Instant.nullable(),
  /** What comes in by this hour goes on the same day, by the shop's setting. */
  handOverHour: LocalTime,
  /** Agencies that were asked and have not answered. */
  consulted: z.array(AgencyId),
  /** The parts of other agencies, in stages. */
  steps: DossierSteps,
  timeZone: z.string(),
  /** Only while the head of the late agency, who asks, can sign it. */
  apologyDraft: ApologyDraft.optional(),
  /** What may be done now by who asks. */
  may: z.array(DossierAct),
});
export type Dossier = z.infer<typeof Dossier>;

/** The work lists of a desk, and the search; what is asked stands in the address of the page. */
export const DossierList = z.enum([
  'mine',
  'unit',
  /** Sent online, and waiting to be received within its eight working hours. */
  'to-receive',
  'due-today',
  'soon-late',
  'late',
  'waiting-citizen',
  'to-return',
  /** Of other agencies, where one's own is asked and has not answered. */
  'asked',
  'all',
]);
export type DossierList = z.infer<typeof DossierList>;

export const FindDossiers = z.strictObject({
  list: DossierList.default('unit'),
  sector: SectorCode.optional(),
  channel: Channel.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
});
export type FindDossiers = z.infer<typeof FindDossiers>;

/** What is typed into the search may be somebody's name or number: it travels in a body, never in an address. */
export const SearchDossiers = FindDossiers.extend({
  /** A code or its end, a name without diacritics, a telephone number or an identity number. */
  typed: z.string().min(1).max(100),
});
export type SearchDossiers = z.infer<typeof SearchDossiers>;

/** One page of a list, and how many stand in each of the lists. Who is in them is for the desk alone. */
export const FoundDossiers = z.object({
  dossiers: z.array(ListedDossier),
  next: z.string().nullable(),
  counts: z.record(DossierList.exclude(['all']), z.number().int()),
  timeZone: z.string(),
});
export type FoundDossiers = z.infer<typeof FoundDossiers>;

/** To whom a dossier can go: the agencies, and the people of the shop by their agency. */
export const DossierDesks = z.object({
  agencies: z.array(z.object({ agencyId: AgencyId, nameVi: z.string() })),
  people: z.array(z.object({ staffId: StaffId, displayName: z.string(), agencyId: AgencyId.nullable() })),
  /** Why dossiers are late, as this shop words it; those out of use name what was explained by them. */
  causes: z.array(ShopLatenessCause).default([]),
});
export type DossierDesks = z.infer<typeof DossierDesks>;

/** What the public look-up is asked: a code and something only its holder knows. */
export const LookUpDossier = z.strictObject({
  code: z.string().trim().min(4).max(60),
  /** The last four of the identity number or the telephone, or the token of the receipt. */
  factor: z.string().trim().min(4).max(60),
});
export type LookUpDossier = z.infer<typeof LookUpDossier>;

/** The same on paper: whoever wants it says again what only they know. */
export const LookUpSlipWish = LookUpDossier.extend({ language: Language });
export type LookUpSlipWish = z.infer<typeof LookUpSlipWish>;

/** What the public is told: states, dates and what to do now, and a masked name. No number, no address, no name of a clerk. */
export const PublicDossier = z.object({
  code: z.string(),
  maskedName: z.string(),
  procedureNameVi: z.string(),
  sector: SectorCode,
  state: DossierState,
  receivedAt: Instant.nullable(),
  dueAt: Instant.nullable(),
  pausedSince: Instant.nullable(),
  finishedAt: Instant.nullable(),
  returnedAt: Instant.nullable(),
  late: z.boolean(),
  /** Left until the due date, or passed since where it is late; null where nothing runs. */
  workingDays: z.number().int().nonnegative().nullable(),
  apology: z.boolean(),
  /** Decided, and the answer is no. */
  refused: z.boolean(),
  holderAgencyVi: z.string(),
  heldSince: Instant.nullable(),
  /** Other agencies that were asked and have not answered. */
  consulted: z.array(z.object({ nameVi: z.string(), since: Instant })),
  /** Whose move it is. */
  waitsFor: z.enum(['office', 'applicant', 'other-agency', 'nobody']),
  supplement: z.array(z.string()),
  payment: z.object({ amountVnd: z.number().int(), what: z.string() }).nullable(),
  /** Until when the applicant has time for it. */
  applicantUntil: Instant.nullable(),
  /** Until when what was sent online is answered: received, asked for more, or refused. */
  intakeUntil: Instant.nullable(),
  /** What is missing may be sent from where its holder sits, and need not be brought. */
  bringsOnline: z.boolean(),
  /** Why it was not received; empty for everything else. */
  refusedBecause: z.string(),
  resultPlace: z.string(),
  steps: z.array(z.object({ state: DossierState, at: Instant })),
  /** Each date that was promised; none is taken away. */
  promised: z.array(PromisedDate),
  explanation: z.array(ExplainedDay),
  timeZone: z.string(),
  now: Instant,
  today: LocalDate,
  shop: z.object({ code: z.string(), nameVi: z.string(), nameEn: z.string(), address: z.string() }),
  opening: Opening,
  hours: z.array(OpeningInterval),
});
export type PublicDossier = z.infer<typeof PublicDossier>;

/** What a receipt would promise, shown before it is saved. */
export const DuePreview = z.object({
  dueAt: Instant,
  dueLocal: LocalMoment,
  term: Term,
  handOverBy: Instant,
  /** What comes in by this hour goes on the same day, by the shop's setting. */
  handOverHour: LocalTime,
  explanation: z.array(ExplainedDay),
});
export type DuePreview = z.infer<typeof DuePreview>;

/** The figures of a stretch of days, counted by local date. */
export const OnTimeFigures = z.object({
  group: z.string(),
  received: z.number().int(),
  finishedEarly: z.number().int(),
  finishedOnDay: z.number().int(),
  finishedLate: z.number().int(),
  openInTime: z.number().int(),
  openLate: z.number().int(),
  /** Nobody promised a date: neither early nor late. With the five before it, everything received. */
  noDueDate: z.number().int(),
});
export type OnTimeFigures = z.infer<typeof OnTimeFigures>;
