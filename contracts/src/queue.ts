import { z } from 'zod';
import { CardHolder } from './card-holder.ts';
import { Instant, LocalDate } from './dates.ts';
import {
  CallId,
  CounterId,
  DeviceId,
  DossierId,
  ProcedureId,
  SectorCode,
  StaffId,
  StopId,
  VisitId,
} from './ids.ts';
import { Language } from './languages.ts';
import { Position } from './position.ts';
import { CallRules, QueuePolicy } from './shops.ts';
import { plainText } from './text.ts';
import { DeviceTrouble, HelpCall, PrinterTrouble } from './troubles.ts';
import { WaitQuote } from './waits.ts';

// A visit is one person's coming: one number, and one stop for each sector they need. The stops wait at once.

/** Where one stop of a visit stands. The acts that lead from one to the next stand in `rules/queue/stop-states.ts`. */
export const StopState = z.enum([
  'waiting',
  'called',
  'serving',
  'held',
  'missed',
  'done',
  'cancelled',
  'lapsed',
]);
export type StopState = z.infer<typeof StopState>;

/** What somebody came for: to hand in, to collect a result, or to bring what was missing. The last two are short. */
export const StopPurpose = z.enum(['submit', 'collect', 'supplement']);
export type StopPurpose = z.infer<typeof StopPurpose>;

/** What can be done with a stop. */
export const StopAct = z.enum([
  'call',
  'recall',
  'arrive',
  'finish',
  'miss',
  'return',
  'hold',
  'resume',
  'release',
  'transfer',
  'cancel',
  'lapse',
]);
export type StopAct = z.infer<typeof StopAct>;

/** Short errands need a sector and nothing else; what is handed in is not looked up. */
const fitsPurpose = ({
  purpose,
  procedureIds,
  dossierCode,
}: {
  purpose: StopPurpose;
  procedureIds: readonly unknown[];
  dossierCode: string | null;
}) => (purpose === 'submit' ? dossierCode === null : procedureIds.length === 0);

/**
 * What the kiosk sends: procedures, or a sector alone for somebody who is not sure of the procedure; and for somebody who
 * collects a result or brings what was missing, the sector that has their dossier.
 */
export const TakeVisit = z
  .strictObject({
    procedureIds: z.array(ProcedureId).max(12).default([]),
    sectors: z.array(SectorCode).max(12).default([]),
    purpose: StopPurpose.default('submit'),
    /** The dossier that was looked up, so that the counter has it open; one that is not known here is left out. */
    dossierCode: z.string().max(60).nullable().default(null),
    priorityClass: z.string().max(40).nullable().default(null),
    language: Language.default('vi'),
    cardHolder: CardHolder.nullable().default(null),
  })
  .refine((wish) => wish.procedureIds.length + wish.sectors.length > 0, { error: 'nothing chosen' })
  .refine(fitsPurpose, { path: ['purpose'], error: 'does not go with what was chosen' });
export type TakeVisit = z.infer<typeof TakeVisit>;

/** The ticket as it was issued; a repeat of the request gets this very answer. */
export const TakenVisit = z.object({
  visitId: VisitId,
  label: z.string(),
  day: LocalDate,
  takenAt: Instant,
  priorityClass: z.string().nullable(),
  /** What all its stops are for. */
  purpose: StopPurpose.default('submit'),
  stops: z.array(
    z.object({
      stopId: StopId,
      sector: SectorCode,
      /** People waiting for the same sector when this ticket was taken; before a short errand, those of the short queue. */
      ahead: z.number().int().nonnegative(),
      /** What was said about the wait; kept, and scored when the number is called. */
      wait: WaitQuote.nullable(),
    }),
  ),
  /** Opens this ticket's page on a phone: 128 random bits, dead after the day. */
  followToken: z.string(),
  /** Four letters by which a clerk tells the house's slip from a home-made one. */
  checkCode: z.string(),
});
export type TakenVisit = z.infer<typeof TakenVisit>;

/** Why this ticket was next; stored with the call and shown to the clerk. */
export const CallReason = z.discriminatedUnion('rule', [
  /** It was put at the head on purpose: returned after being missed, transferred to the head, hold ended. */
  z.object({ rule: z.literal('put-first'), passedOver: z.number().int().nonnegative() }),
  /** It came first among those this counter serves. */
  z.object({ rule: z.literal('arrival'), passedOver: z.number().int().nonnegative() }),
  /** Its priority class goes before the others. */
  z.object({
    rule: z.literal('priority'),
    priorityClass: z.string(),
    passedOver: z.number().int().nonnegative(),
  }),
  /** So many priority tickets were called in a row that it was a normal ticket's turn. */
  z.object({
    rule: z.literal('ratio'),
    priorityCalls: z.number().int(),
    passedOver: z.number().int().nonnegative(),
  }),
  /** It counts as if it had come so many minutes earlier. */
  z.object({
    rule: z.literal('ageing'),
    priorityClass: z.string(),
    aheadMinutes: z.number().int(),
    passedOver: z.number().int().nonnegative(),
  }),
  /** It was the turn of its queue, the short or the long one, though somebody of the other had come earlier. */
  z.object({ rule: z.literal('lane'), short: z.boolean(), passedOver: z.number().int().nonnegative() }),
  /** A clerk chose it out of turn and gave a reason. */
  z.object({ rule: z.literal('chosen'), passedOver: z.number().int().nonnegative() }),
]);
export type CallReason = z.infer<typeof CallReason>;

/** Why a clerk did something that needs a reason. Codes, so that reports can count them and nothing personal is typed. */
export const ActReason = z.enum([
  'missing-papers',
  'photocopy',
  'payment',
  'consult-colleague',
  'wrong-sector',
  'needs-other-agency',
  'nearly-late',
  'frail-person',
  'interpreter',
  'same-family',
  'citizen-left',
  'citizen-asked',
  'taken-by-mistake',
  'system-trouble',
  'other',
]);
export type ActReason = z.infer<typeof ActReason>;

export const PauseReason = z.enum(['short-break', 'meal', 'meeting', 'errand', 'equipment', 'other']);
export type PauseReason = z.infer<typeof PauseReason>;

// ── What clerks send ────────────────────────────────────────────────────────────────────────────────────────────────

export const OpenCounter = z.strictObject({
  /** Whose place is taken, when this clerk stands in for another. */
  standsInFor: StaffId.nullable().default(null),
});
export type OpenCounter = z.infer<typeof OpenCounter>;

export const PauseCounter = z.strictObject({ reason: PauseReason });
export type PauseCounter = z.infer<typeof PauseCounter>;

export const CallChosen = z.strictObject({ stopId: StopId, reason: ActReason });
export type CallChosen = z.infer<typeof CallChosen>;

export const HoldStop = z.strictObject({
  reason: ActReason,
  /** Where the person is meanwhile: "phòng photo", "kho bạc". */
  place: plainText(60),
  minutes: z.number().int().min(1).max(240),
});
export type HoldStop = z.infer<typeof HoldStop>;

export const TransferTarget = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('sector'), sector: SectorCode }),
  z.strictObject({ to: z.literal('counter'), counterId: CounterId }),
  z.strictObject({ to: z.literal('colleague'), staffId: StaffId }),
]);
export type TransferTarget = z.infer<typeof TransferTarget>;

export const TransferStop = z.strictObject({
  target: TransferTarget,
  place: z.enum(['head', 'tail']),
  reason: ActReason,
});
export type TransferStop = z.infer<typeof TransferStop>;

export const CancelStop = z.strictObject({ reason: ActReason });
export type CancelStop = z.infer<typeof CancelStop>;

/** What staff send who take a number for somebody: also what a kiosk alone at its cap sends people to. */
export const TakeForCitizen = z
  .strictObject({
    ...TakeVisit.shape,
    /** Why the same person is given a second number of a sector: a supervisor's to say. */
    secondReason: ActReason.nullable().default(null),
    /** The kiosk whose printer the slip comes out of; null: nowhere. */
    printAt: DeviceId.nullable().default(null),
  })
  .refine((wish) => wish.procedureIds.length + wish.sectors.length > 0, { error: 'nothing chosen' })
  .refine(fitsPurpose, { path: ['purpose'], error: 'does not go with what was chosen' });
export type TakeForCitizen = z.infer<typeof TakeForCitizen>;

// ── What clerks see ─────────────────────────────────────────────────────────────────────────────────────────────────

/** One stop as the clerk's list shows it. */
export const DeskStop = z.object({
  stopId: StopId,
  visitId: VisitId,
  label: z.string(),
  sector: SectorCode,
  /** Anything but `submit` waits in the short queue. */
  purpose: StopPurpose.default('submit'),
  state: StopState,
  priorityClass: z.string().nullable(),
  language: Language,
  procedures: z.array(
    z.object({ procedureId: ProcedureId, code: z.string().nullable(), nameVi: z.string() }),
  ),
  takenAt: Instant,
  /** The place it has earned: it waits since then. */
  queuedAt: Instant,
  putFirst: z.boolean(),
  transferredFrom: SectorCode.nullable(),
  /** For this counter or this colleague alone, after a transfer. */
  forCounter: z.number().int().nullable(),
  forStaffName: z.string().nullable(),
  /** Another stop of the same visit is being called or served: this one cannot be called now. */
  busyAtCounter: z.number().int().nullable(),
  /** The other stops of the visit, so that the clerk knows where the person goes next. */
  otherStops: z.array(z.object({ stopId: StopId, sector: SectorCode, state: StopState })),
});
export type DeskStop = z.infer<typeof DeskStop>;

/** The stop at this counter now. */
export const CurrentCall = z.object({
  callId: CallId,
  stop: DeskStop,
  calledAt: Instant,
  lastCalledAt: Instant,
  /** How often the number was called, the first call included. */
  calls: z.number().int().positive(),
  arrivedAt: Instant.nullable(),
  why: CallReason,
  /** Who it is, where they scanned their card at the kiosk: for the clerk who serves them, and nobody else. */
  holder: z.object({ idNumber: z.string(), fullName: z.string(), bornOn: LocalDate }).nullable(),
  /** The dossier that is to be collected or completed, where it was looked up. */
  dossier: z.object({ dossierId: DossierId, code: z.string() }).nullable().default(null),
  /** Stands on the slip of the house. */
  checkCode: z.string().nullable(),
});
export type CurrentCall = z.infer<typeof CurrentCall>;

export const HeldStop = z.object({
  stop: DeskStop,
  ownerStaffId: StaffId,
  ownerName: z.string(),
  place: z.string(),
  reason: ActReason,
  heldAt: Instant,
  until: Instant,
});
export type HeldStop = z.infer<typeof HeldStop>;

export const ShiftOnCounter = z.object({
  staffId: StaffId,
  displayName: z.string(),
  standsInForName: z.string().nullable(),
  openedAt: Instant,
  pausedSince: Instant.nullable(),
  pauseReason: PauseReason.nullable(),
});
export type ShiftOnCounter = z.infer<typeof ShiftOnCounter>;

export const SectorWaiting = z.object({
  sector: SectorCode,
  /** Everybody, those of the short queue among them. */
  waiting: z.number().int().nonnegative(),
  /** How many of them wait in the short queue: to collect, or to bring what was missing. */
  short: z.number().int().nonnegative().default(0),
  /** How many of them are probably in the hall, where that is much fewer; null: as good as all. */
  likelyHere: z.number().int().nonnegative().nullable().default(null),
});
export type SectorWaiting = z.infer<typeof SectorWaiting>;

/** Everything the clerk's screen shows, in one answer. */
export const Desk = z.object({
  position: Position,
  now: Instant,
  counterId: CounterId,
  number: z.number().int(),
  nameVi: z.string(),
  sectors: z.array(SectorCode),
  policy: QueuePolicy,
  callRules: CallRules,
  shift: ShiftOnCounter.nullable(),
  current: CurrentCall.nullable(),
  /** In the order in which they will be called; `why` says it for the first. */
  queue: z.array(DeskStop),
  nextWhy: CallReason.nullable(),
  held: z.array(HeldStop),
  missed: z.array(DeskStop),
  waiting: z.array(SectorWaiting),
  /** The last act of this clerk that can still be taken back. */
  undoable: z.object({ act: z.string(), label: z.string(), until: Instant }).nullable(),
  /** Done at this counter today. */
  servedToday: z.number().int().nonnegative(),
  /** People at a kiosk who asked for somebody to come, the longest waiting first. */
  helpCalls: z.array(HelpCall),
  /** Ticket printers that somebody should look at. */
  printers: z.array(PrinterTrouble),
  /** Screens that somebody should look at. */
  screens: z.array(DeviceTrouble),
});
export type Desk = z.infer<typeof Desk>;

/** One counter in the list from which a clerk chooses and to which tickets are transferred. */
export const CounterStatus = z.object({
  counterId: CounterId,
  number: z.number().int(),
  nameVi: z.string(),
  zone: z.string(),
  sectors: z.array(SectorCode),
  shift: ShiftOnCounter.nullable(),
  label: z.string().nullable(),
  state: z.enum(['closed', 'free', 'calling', 'serving', 'paused']),
});
export type CounterStatus = z.infer<typeof CounterStatus>;

/** The answer to an act on a stop: enough to know it happened; the screen then fetches its desk. */
export const StopAnswer = z.object({
  stopId: StopId,
  label: z.string(),
  state: StopState,
  callId: CallId.nullable(),
});
export type StopAnswer = z.infer<typeof StopAnswer>;
