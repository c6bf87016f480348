import { z } from 'zod';
import { BoardSetting } from './board.ts';
import {
  CalendarChange,
  CalendarPreview,
  EnterCalendarChange,
  ReadCalendar,
  ShopCalendarShown,
} from './calendar-changes.ts';
import {
  FindProcedures,
  Procedure,
  ProcedureSummary,
  PublishedProcedure,
  PublishProcedure,
  Sector,
} from './catalogue.ts';
import { Instant, LocalDate } from './dates.ts';
import { SetDeadlineSettings } from './deadlines.ts';
import { DossierNotices } from './dossier-notices.ts';
import {
  ActOnDossier,
  Dossier,
  DossierDesks,
  DossierState,
  DuePreview,
  FindDossiers,
  FoundDossiers,
  LookUpDossier,
  LookUpSlipWish,
  PublicDossier,
  ReceiveDossier,
  SearchDossiers,
} from './dossiers.ts';
import { FollowedVisit } from './follow.ts';
import { HallSnapshot, KioskSetting } from './hall.ts';
import {
  CallId,
  CounterId,
  DeviceId,
  DossierId,
  HelpCallId,
  ProcedureId,
  ShopId,
  StaffId,
  StopId,
  VisitId,
  VoicePackId,
} from './ids.ts';
import { DeadlineSettingsShown, SetLatenessCauses } from './lateness-causes.ts';
import { UploadedVisits, UploadOfflineVisits } from './offline.ts';
import {
  ArriveForBooking,
  BookByPhone,
  Booking,
  MadeBooking,
  PhoneHall,
  TakeByPhone,
  TakenByPhone,
} from './phone.ts';
import { Position } from './position.ts';
import {
  CallChosen,
  CancelStop,
  CounterStatus,
  Desk,
  HoldStop,
  OpenCounter,
  PauseCounter,
  StopAnswer,
  TakeForCitizen,
  TakenVisit,
  TakeVisit,
  TransferStop,
} from './queue.ts';
import {
  AmendTurnedAway,
  ReceivedDossier,
  ReceiveTurnedAway,
  TurnAwayDossier,
  TurnedAway,
  VisitDossier,
} from './receipt.ts';
import {
  AddCounter,
  AddPriorityClass,
  AddShop,
  ChangeCounter,
  ChangeDevice,
  ChangePriorityClass,
  ChangeShop,
  Counter,
  Device,
  IssueDevice,
  IssuedDevice,
  OfferSectors,
  PriorityClass,
  ScreenHealth,
  SetHours,
  SetNotices,
  Shop,
  ShopDirectory,
  ShopHours,
  ShopSettings,
} from './shops.ts';
import { AddStaff, ChangeOwnPassword, ChangeStaff, Role, Session, SignIn, StaffMember } from './staff.ts';
import { GoOnWithout, PlanSteps } from './steps.ts';
import { AddVoicePack, ChangeVoicePack, VoicePackSummary, VoicePacks, VoicePackWithClips } from './voice.ts';
import { QuoteScores } from './waits.ts';

// The front desk on one page: every address of the API, what it takes and what it answers. The server registers from
// this table and the screens' client is typed from it, so neither can drift. All stand under /api/v1.

const none = z.strictObject({});
/** An act that has nothing to tell but that it is so now. */
export const Done = z.object({ done: z.literal(true) });
const atCounter = z.strictObject({ counterId: CounterId });
const onCall = z.strictObject({ callId: CallId });
const onStop = z.strictObject({ stopId: StopId });
const onVisit = z.strictObject({ visitId: VisitId });
const onDossier = z.strictObject({ dossierId: DossierId });
const onChange = z.strictObject({ changeId: z.uuid() });
const inShop = z.strictObject({ shopId: ShopId });
const ofPack = z.strictObject({ packId: VoicePackId });
const forPhones = z.strictObject({ shopCode: z.string().max(40) });
const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
};

export const JournalLine = z.object({
  position: Position,
  at: Instant,
  name: z.string(),
  actorKind: z.string(),
  /** The clerk's display name or the device's; null for the clock and the set-up. */
  actorName: z.string().nullable(),
  reason: z.string().nullable(),
  payload: z.record(z.string(), z.unknown()),
});
export type JournalLine = z.infer<typeof JournalLine>;

export const routes = {
  // staff
  'POST /session': { body: SignIn, answer: Session },
  'GET /session': { answer: Session },
  'DELETE /session': { answer: Done },
  /** Sign out everywhere. */
  'DELETE /sessions': { answer: Done },
  'PUT /session/password': { body: ChangeOwnPassword, answer: Done },

  // catalogue
  'GET /sectors': { answer: z.object({ sectors: z.array(Sector) }) },
  'GET /procedures': {
    query: FindProcedures,
    answer: z.object({ procedures: z.array(ProcedureSummary), next: z.string().nullable() }),
  },
  'GET /procedures/:procedureId': { params: z.strictObject({ procedureId: ProcedureId }), answer: Procedure },
  'POST /procedures': { body: PublishProcedure, answer: PublishedProcedure, repeatable: true },
  'POST /procedures/:procedureId/versions': {
    params: z.strictObject({ procedureId: ProcedureId }),
    body: PublishProcedure,
    answer: PublishedProcedure,
    repeatable: true,
  },
  'POST /procedures/:procedureId/retirement': {
    params: z.strictObject({ procedureId: ProcedureId }),
    body: z.strictObject({ validTo: LocalDate }),
    answer: Done,
    repeatable: true,
  },

  // the hall: kiosk and board, each with its device token
  'GET /hall': { answer: HallSnapshot },
  'GET /kiosk': { answer: KioskSetting },
  'GET /board': { answer: BoardSetting },
  'POST /visits': { body: TakeVisit, answer: TakenVisit, repeatable: true },

  /** Somebody at this kiosk needs a hand: one open call per kiosk, however often it is pressed. */
  'POST /help-calls': { body: none, answer: z.object({ helpCallId: HelpCallId }), repeatable: true },
  'POST /help-calls/:helpCallId/answer': {
    params: z.strictObject({ helpCallId: HelpCallId }),
    body: none,
    answer: Done,
    repeatable: true,
  },

  /** A screen tells what is wrong with it. Told again, it is the same. */
  'PUT /devices/self/health': { body: ScreenHealth, answer: Done },
  /** What a kiosk gave by itself while the house was out of reach. */
  'POST /kiosk/offline-visits': {
    body: UploadOfflineVisits,
    answer: UploadedVisits,
    repeatable: true,
  },

  // paper
  /** The slip again, marked as such: an act of staff, or of the kiosk that gave the ticket. */
  'POST /visits/:visitId/reprints': {
    params: onVisit,
    body: none,
    answer: z.object({ copy: z.number().int() }),
    repeatable: true,
  },

  /** A slip that says of itself that it is none: whether the printer of this kiosk prints. */
  'POST /kiosk/test-slip': { body: none, answer: Done, repeatable: true },
  /** What was told of a dossier, on the paper of the kiosk before which its holder stands. */
  'POST /kiosk/dossier-slips': { body: LookUpSlipWish, answer: Done, repeatable: true },

  // the ticket on its holder's phone: the token comes in the Authorization header, never in an address
  'GET /follow': { answer: FollowedVisit },
  'POST /follow/stops/:stopId/postponement': {
    params: onStop,
    body: none,
    answer: FollowedVisit,
    repeatable: true,
  },
  'POST /follow/cancellation': { body: none, answer: FollowedVisit, repeatable: true },

  // a number by phone: a phone is known by a cookie of random bits, a kept time by the token in the Authorization header
  'GET /phone/:shopCode': { params: forPhones, answer: PhoneHall },
  'POST /phone/:shopCode/visits': {
    params: forPhones,
    body: TakeByPhone,
    answer: TakenByPhone,
    repeatable: true,
  },
  'POST /phone/:shopCode/bookings': {
    params: forPhones,
    body: BookByPhone,
    answer: MadeBooking,
    repeatable: true,
  },
  'GET /booking': { answer: Booking },
  /** The holder is in the hall: the kept time becomes a number. */
  'POST /booking/arrival': { body: ArriveForBooking, answer: TakenByPhone, repeatable: true },
  'POST /booking/cancellation': { body: none, answer: Booking, repeatable: true },

  /** Staff take a number for somebody. */
  'POST /shops/:shopId/visits': {
    params: inShop,
    body: TakeForCitizen,
    answer: TakenVisit,
    repeatable: true,
  },

  // counters
  'GET /shops/:shopId/counters': { params: inShop, answer: z.object({ counters: z.array(CounterStatus) }) },
  'GET /counters/:counterId/desk': { params: atCounter, answer: Desk },
  'POST /counters/:counterId/shift': { params: atCounter, body: OpenCounter, answer: Done, repeatable: true },
  'DELETE /counters/:counterId/shift': { params: atCounter, answer: Done, repeatable: true },
  'POST /counters/:counterId/pause': {
    params: atCounter,
    body: PauseCounter,
    answer: Done,
    repeatable: true,
  },
  'DELETE /counters/:counterId/pause': { params: atCounter, answer: Done, repeatable: true },
  /** Call next. */
  'POST /counters/:counterId/calls': { params: atCounter, body: none, answer: StopAnswer, repeatable: true },
  /** Call a chosen ticket out of turn. */
  'POST /counters/:counterId/chosen-calls': {
    params: atCounter,
    body: CallChosen,
    answer: StopAnswer,
    repeatable: true,
  },
  /** Take back the last act at this counter, within five seconds. */
  'POST /counters/:counterId/undo': { params: atCounter, body: none, answer: StopAnswer, repeatable: true },

  // the call at a counter: a stale button names a call that has ended and is refused
  'POST /calls/:callId/recalls': { params: onCall, body: none, answer: StopAnswer, repeatable: true },
  'POST /calls/:callId/arrival': { params: onCall, body: none, answer: StopAnswer, repeatable: true },
  'POST /calls/:callId/finish': { params: onCall, body: none, answer: StopAnswer, repeatable: true },
  'POST /calls/:callId/missed': { params: onCall, body: none, answer: StopAnswer, repeatable: true },
  'POST /calls/:callId/hold': { params: onCall, body: HoldStop, answer: StopAnswer, repeatable: true },

  // stops away from the counter
  'POST /stops/:stopId/transfer': {
    params: onStop,
    body: TransferStop,
    answer: StopAnswer,
    repeatable: true,
  },
  'POST /stops/:stopId/cancellation': {
    params: onStop,
    body: CancelStop,
    answer: StopAnswer,
    repeatable: true,
  },
  /** A missed person is back: no new number. */
  'POST /stops/:stopId/return': { params: onStop, body: none, answer: StopAnswer, repeatable: true },
  /** The held person is back at the counter of the clerk who asks. */
  'POST /stops/:stopId/resumption': { params: onStop, body: none, answer: StopAnswer, repeatable: true },
  /** The hold ends; the stop waits again at the place it had earned. */
  'DELETE /stops/:stopId/hold': { params: onStop, answer: StopAnswer, repeatable: true },

  // dossiers
  /** What a receipt would promise, before anything is saved. */
  'POST /shops/:shopId/due-preview': {
    params: inShop,
    body: ReceiveDossier.pick({ procedureId: true, receivedAt: true, term: true }),
    answer: DuePreview,
  },
  'POST /shops/:shopId/dossiers': {
    params: inShop,
    body: ReceiveDossier,
    answer: z.object({ dossierId: DossierId, code: z.string(), dueAt: Instant }),
    repeatable: true,
  },
  /** Not received: form 02 or form 03, without a code. */
  'POST /shops/:shopId/turned-away': {
    params: inShop,
    body: TurnAwayDossier,
    answer: TurnedAway,
    repeatable: true,
  },
  /** What was typed wrongly of a turned away dossier is made right before it is received. */
  'POST /dossiers/:dossierId/amendments': {
    params: onDossier,
    body: AmendTurnedAway,
    answer: z.object({ dossierId: DossierId, state: DossierState }),
    repeatable: true,
  },
  /** What was turned away is complete now. */
  'POST /dossiers/:dossierId/receipt': {
    params: onDossier,
    body: ReceiveTurnedAway,
    answer: ReceivedDossier,
    repeatable: true,
  },
  'GET /visits/:visitId/dossiers': {
    params: onVisit,
    answer: z.object({ dossiers: z.array(VisitDossier) }),
  },
  /** A work list of the desk, with how many stand in each list. */
  'GET /shops/:shopId/dossiers': { params: inShop, query: FindDossiers, answer: FoundDossiers },
  /** What of a list fits a search: a question, in a body so that no name stands in an address. */
  'POST /shops/:shopId/dossier-search': { params: inShop, body: SearchDossiers, answer: FoundDossiers },
  /** The agencies and people a dossier can go to. */
  'GET /shops/:shopId/dossier-desks': { params: inShop, answer: DossierDesks },
  /** The reminders of whoever asks that they have not put aside yet, soonest due first. */
  'GET /shops/:shopId/dossier-notices': {
    params: inShop,
    answer: DossierNotices,
  },
  'POST /shops/:shopId/dossier-notices/:noticeId/seen': {
    params: inShop.extend({ noticeId: z.uuid() }),
    body: none,
    answer: Done,
    repeatable: true,
  },
  'GET /dossiers/:dossierId': { params: onDossier, answer: Dossier },
  'POST /dossiers/:dossierId/acts': {
    params: onDossier,
    body: ActOnDossier,
    answer: z.object({ dossierId: DossierId, state: DossierState }),
    repeatable: true,
  },

  /** What other agencies are to do for it, in stages. */
  'POST /dossiers/:dossierId/steps': {
    params: onDossier,
    body: PlanSteps,
    answer: z.object({ dossierId: DossierId, state: DossierState }),
    repeatable: true,
  },
  /** The head goes on without those who have not answered. */
  'POST /dossiers/:dossierId/going-on': {
    params: onDossier,
    body: GoOnWithout,
    answer: z.object({ dossierId: DossierId, state: DossierState }),
    repeatable: true,
  },
  // the public look-up: a question, in a body so that neither code nor factor stands in an address
  'POST /dossier-look-up': { body: LookUpDossier, answer: PublicDossier },

  // the calendar and its changes
  'GET /shops/:shopId/calendar': { params: inShop, query: ReadCalendar, answer: ShopCalendarShown },
  /** Entered, and nothing changed yet. */
  'POST /shops/:shopId/calendar-changes': {
    params: inShop,
    body: EnterCalendarChange,
    answer: CalendarChange,
    repeatable: true,
  },
  'GET /calendar-changes/:changeId/preview': { params: onChange, answer: CalendarPreview },
  /** By a second person. From here on new dates are said by it; the open ones follow in batches. */
  'POST /calendar-changes/:changeId/confirmation': {
    params: onChange,
    body: none,
    answer: CalendarChange,
    repeatable: true,
  },
  /** Enters the inverse, which is looked at and confirmed like any other. */
  'POST /calendar-changes/:changeId/undo': {
    params: onChange,
    body: none,
    answer: CalendarChange,
    repeatable: true,
  },

  // shops and their setting-up
  'GET /shops': { answer: z.object({ shops: z.array(Shop.extend({ role: Role })) }) },
  'POST /shops': { body: AddShop, answer: Shop, repeatable: true },
  /** The names behind the codes of a desk: offered sectors, priority classes and colleagues. For everybody with a post here. */
  'GET /shops/:shopId/directory': { params: inShop, answer: ShopDirectory },
  'GET /shops/:shopId/settings': { params: inShop, answer: ShopSettings },
  'PATCH /shops/:shopId': { params: inShop, body: ChangeShop, answer: Shop, repeatable: true },
  'PUT /shops/:shopId/hours': { params: inShop, body: SetHours, answer: ShopHours, repeatable: true },
  /** Takes back hours that have not begun. */
  'DELETE /shops/:shopId/hours/:fromDay': {
    params: inShop.extend({ fromDay: LocalDate }),
    answer: ShopHours,
    repeatable: true,
  },
  // a shop's own settings of its deadlines
  'GET /shops/:shopId/deadline-settings': { params: inShop, answer: DeadlineSettingsShown },
  'PUT /shops/:shopId/deadline-settings': {
    params: inShop,
    body: SetDeadlineSettings,
    answer: DeadlineSettingsShown,
    repeatable: true,
  },
  'PUT /shops/:shopId/lateness-causes': {
    params: inShop,
    body: SetLatenessCauses,
    answer: DeadlineSettingsShown,
    repeatable: true,
  },
  'PUT /shops/:shopId/notices': { params: inShop, body: SetNotices, answer: Done, repeatable: true },
  'PUT /shops/:shopId/sectors': { params: inShop, body: OfferSectors, answer: Done, repeatable: true },
  'POST /shops/:shopId/counters': { params: inShop, body: AddCounter, answer: Counter, repeatable: true },
  'PATCH /counters/:counterId': { params: atCounter, body: ChangeCounter, answer: Counter, repeatable: true },
  'POST /shops/:shopId/priority-classes': {
    params: inShop,
    body: AddPriorityClass,
    answer: PriorityClass,
    repeatable: true,
  },
  'PATCH /shops/:shopId/priority-classes/:code': {
    params: z.strictObject({ shopId: ShopId, code: z.string().max(40) }),
    body: ChangePriorityClass,
    answer: PriorityClass,
    repeatable: true,
  },
  'POST /shops/:shopId/devices': {
    params: inShop,
    body: IssueDevice,
    answer: IssuedDevice,
    repeatable: true,
  },
  'PATCH /devices/:deviceId': {
    params: z.strictObject({ deviceId: DeviceId }),
    body: ChangeDevice,
    answer: Device,
    repeatable: true,
  },
  'DELETE /devices/:deviceId': {
    params: z.strictObject({ deviceId: DeviceId }),
    answer: Device,
    repeatable: true,
  },
  /** Lets a screen show its name for some seconds, so that somebody in the hall finds it. */
  'POST /devices/:deviceId/identification': {
    params: z.strictObject({ deviceId: DeviceId }),
    body: none,
    answer: Done,
    repeatable: true,
  },
  'POST /shops/:shopId/staff': { params: inShop, body: AddStaff, answer: StaffMember, repeatable: true },
  'PATCH /staff/:staffId': {
    params: z.strictObject({ staffId: StaffId }),
    body: ChangeStaff,
    answer: Done,
    repeatable: true,
  },
  'PUT /shops/:shopId/staff/:staffId/role': {
    params: z.strictObject({ shopId: ShopId, staffId: StaffId }),
    body: z.strictObject({ role: Role.nullable() }),
    answer: Done,
    repeatable: true,
  },
  // the shop's own voices; their sounds and ZIP files are no JSON and stand in api/src/voice
  'GET /shops/:shopId/voice-packs': { params: inShop, answer: VoicePacks },
  'POST /shops/:shopId/voice-packs': {
    params: inShop,
    body: AddVoicePack,
    answer: VoicePackSummary,
    repeatable: true,
  },
  'GET /voice-packs/:packId': { params: ofPack, answer: VoicePackWithClips },
  'PATCH /voice-packs/:packId': {
    params: ofPack,
    body: ChangeVoicePack,
    answer: VoicePackSummary,
    repeatable: true,
  },
  'DELETE /voice-packs/:packId': { params: ofPack, answer: Done, repeatable: true },
  /** What people were told about waiting, held against what came. */
  'GET /shops/:shopId/quotes': { params: inShop, answer: QuoteScores },
  'GET /shops/:shopId/journal': {
    params: inShop,
    query: z.strictObject(page),
    answer: z.object({ lines: z.array(JournalLine), next: z.string().nullable() }),
  },

  // the demonstration shop gives a screen its token by itself; refused in production
  'POST /demo/devices': {
    body: IssueDevice.pick({ kind: true }),
    answer: z.object({ token: z.string() }),
  },
} as const satisfies Record<string, RouteShape>;

export type RouteShape = {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer: z.ZodType;
  /** A write that a person or a device may repeat: it must carry an `Idempotency-Key`. */
  repeatable?: boolean;
};

export type RouteName = keyof typeof routes;
type Of<Name extends RouteName, Part extends string> =
  (typeof routes)[Name] extends Record<Part, infer S extends z.ZodType> ? S : undefined;
type In<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a client sends for a route, and what it gets. */
export type RouteParams<Name extends RouteName> = In<Of<Name, 'params'>>;
export type RouteQuery<Name extends RouteName> = In<Of<Name, 'query'>>;
export type RouteBody<Name extends RouteName> = In<Of<Name, 'body'>>;
export type RouteAnswer<Name extends RouteName> = z.infer<(typeof routes)[Name]['answer']>;
