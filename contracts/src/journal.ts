import { z } from 'zod';
import { Instant } from './dates.ts';
import {
  BookingId,
  CallId,
  CounterId,
  DeviceId,
  DossierId,
  HelpCallId,
  ProcedureVersionId,
  SectorCode,
  StaffId,
  StopId,
  VisitId,
  VoicePackId,
} from './ids.ts';
import { Language } from './languages.ts';
import { PrinterState } from './printer-state.ts';
import { ActReason, CallReason, PauseReason, TransferTarget } from './queue.ts';

// Everything that can happen in this house. Ids, numbers and codes only: forgetting a citizen must leave the diary whole.

const ofStop = { visitId: VisitId, stopId: StopId, label: z.string(), sector: SectorCode };
const atCounter = { ...ofStop, callId: CallId, counterId: CounterId, counter: z.number().int() };
/** Calls of before tickets had a language were Vietnamese. */
const spoken = { language: Language.default('vi') };
const counter = { counterId: CounterId, counter: z.number().int() };
const changed = z.object({ fields: z.array(z.string()) });

/** Each entry's name and the shape of its payload. */
export const journalEntries = {
  'visit.taken': z.object({
    visitId: VisitId,
    label: z.string(),
    sectors: z.array(SectorCode),
    priorityClass: z.string().nullable(),
    /** Where its slip comes out. */
    slip: z.enum(['house', 'browser', 'none']).default('none'),
  }),
  'stop.called': z.object({ ...atCounter, ...spoken, why: CallReason }),
  'stop.recalled': z.object({ ...atCounter, ...spoken, calls: z.number().int() }),
  'stop.arrived': z.object(atCounter),
  'stop.finished': z.object(atCounter),
  'stop.missed': z.object({ ...atCounter, calls: z.number().int() }),
  'stop.returned': z.object(ofStop),
  'stop.held': z.object({ ...atCounter, until: Instant }),
  'stop.resumed': z.object(atCounter),
  'stop.released': z.object({ ...ofStop, by: z.enum(['clerk', 'clock']) }),
  'stop.transferred': z.object({
    ...ofStop,
    /** The counter it left, when it was at one. */
    counterId: CounterId.nullable(),
    counter: z.number().int().nullable(),
    target: TransferTarget,
    place: z.enum(['head', 'tail']),
  }),
  'stop.cancelled': z.object({
    ...ofStop,
    counterId: CounterId.nullable(),
    counter: z.number().int().nullable(),
  }),
  'stop.lapsed': z.object({ ...ofStop, counter: z.number().int().nullable() }),
  /** An act taken back within the undo window. `state` and `counter` are what stands again. */
  'act.undone': z.object({
    ...ofStop,
    act: z.string(),
    state: z.string(),
    counterId: CounterId,
    counter: z.number().int(),
    /** The counter shows this number again, or nothing; or the act was not about who is there, and it goes on as before. */
    shows: z.enum(['free', 'calling', 'serving', 'as-before']),
  }),
  'counter.opened': z.object({ ...counter, standsInFor: StaffId.nullable() }),
  'counter.closed': z.object(counter),
  'counter.paused': z.object({ ...counter, reason: PauseReason }),
  'counter.unpaused': z.object(counter),
  /** The citizen let so many others go first. */
  'stop.postponed': z.object({ ...ofStop, places: z.number().int().positive() }),
  /** A slip went to a printer, or could not: from then on the number stands on the screen alone. */
  'ticket.printed': z.object({
    visitId: VisitId,
    label: z.string(),
    deviceId: DeviceId,
    copy: z.number().int(),
  }),
  'ticket.not-printed': z.object({
    visitId: VisitId,
    label: z.string(),
    deviceId: DeviceId,
    copy: z.number().int(),
    because: PrinterState,
  }),
  /** Somebody of the staff or at the kiosk asked for the slip again. It never makes a ticket. */
  'ticket.reprint-asked': z.object({
    visitId: VisitId,
    label: z.string(),
    deviceId: DeviceId,
    copy: z.number().int(),
  }),
  'device.health-told': z.object({ deviceId: DeviceId, kind: z.string(), troubles: z.array(z.string()) }),
  /** Somebody at the kiosk wants to see whether its printer prints: a slip that is no number. */
  /** Somebody who knows a dossier's code and what only its holder knows took the answer along on paper. */
  'slip.look-up-asked': z.object({
    deviceId: DeviceId,
    dossierId: DossierId,
    language: Language,
    by: z.enum(['house', 'browser']),
  }),
  'slip.test-asked': z.object({ deviceId: DeviceId, by: z.enum(['house', 'browser']) }),
  'printer.changed': z.object({ deviceId: DeviceId, state: PrinterState }),
  'help.called': z.object({ helpCallId: HelpCallId, deviceId: DeviceId }),
  'help.answered': z.object({ helpCallId: HelpCallId, deviceId: DeviceId }),
  /** A time kept for somebody who comes later; it becomes a number when they are there. */
  'booking.made': z.object({ bookingId: BookingId, sector: SectorCode, slotAt: Instant }),
  'booking.ended': z.object({
    bookingId: BookingId,
    sector: SectorCode,
    outcome: z.enum(['arrived', 'cancelled', 'lapsed']),
  }),
  'dossier.received': z.object({
    dossierId: DossierId,
    code: z.string(),
    sector: SectorCode,
    dueAt: Instant,
  }),
  /** Sent online: it has no code yet, and is answered until `dueAt`. */
  'dossier.submitted': z.object({
    dossierId: DossierId,
    sector: SectorCode,
    dueAt: Instant,
    files: z.number().int(),
  }),
  'dossier.turned-away': z.object({ dossierId: DossierId, sector: SectorCode, act: z.string() }),
  'dossier.acted': z.object({
    dossierId: DossierId,
    code: z.string().nullable(),
    act: z.string(),
    from: z.string(),
    to: z.string(),
    sequence: z.number().int(),
  }),
  /** A paper left the house for the first time: its number is given and stays with it. */
  'dossier.paper-numbered': z.object({
    dossierId: DossierId,
    code: z.string().nullable(),
    paper: z.string(),
    year: z.number().int(),
    number: z.number().int().positive(),
  }),
  'dossier.file-added': z.object({ dossierId: DossierId, fileId: z.uuid() }),
  'dossiers.imported': z.object({ dossiers: z.number().int(), events: z.number().int() }),
  /** A clock passed a threshold: a warning, the due moment, lateness, the next desk up. */
  'deadline.crossed': z.object({ eventId: z.uuid(), dossierId: DossierId, kind: z.string() }),
  'calendar.change-entered': z.object({ changeId: z.uuid(), days: z.number().int() }),
  'calendar.change-confirmed': z.object({ changeId: z.uuid(), version: z.number().int() }),
  'calendar.change-applied': z.object({
    changeId: z.uuid(),
    version: z.number().int(),
    moved: z.number().int(),
    total: z.number().int(),
  }),
  'day.closed': z.object({ day: z.string(), lapsed: z.number().int() }),
  'staff.signed-in': z.object({}),
  'staff.signed-out': z.object({ everywhere: z.boolean() }),
  'staff.added': z.object({ staffId: StaffId, role: z.string() }),
  'staff.changed': changed.extend({ staffId: StaffId }),
  'staff.role-set': z.object({ staffId: StaffId, role: z.string().nullable() }),
  'shop.added': z.object({ code: z.string() }),
  'shop.changed': changed,
  'shop.notices-set': z.object({ notices: z.number().int() }),
  'shop.hours-set': z.object({ intervals: z.number().int(), fromDay: z.string().optional() }),
  'shop.hours-taken-back': z.object({ fromDay: z.string() }),
  'shop.deadlines-set': z.object({ warnings: z.number().int(), handOverBy: z.string() }),
  'shop.lateness-causes-set': z.object({ causes: z.number().int() }),
  'shop.sectors-set': z.object({ offered: z.number().int() }),
  'shop.counter-added': z.object(counter),
  'shop.counter-changed': changed.extend(counter),
  'shop.priority-class-added': z.object({ code: z.string() }),
  'shop.priority-class-changed': changed.extend({ code: z.string() }),
  'voice.added': z.object({ packId: VoicePackId, language: Language }),
  'voice.changed': changed.extend({ packId: VoicePackId, language: Language }),
  'voice.clips-recorded': z.object({ packId: VoicePackId, language: Language, clips: z.number().int() }),
  'voice.removed': z.object({ packId: VoicePackId, language: Language }),
  /** The screen was asked to show its name. */
  'device.identified': z.object({ deviceId: DeviceId, kind: z.string() }),
  'device.issued': z.object({ deviceId: z.string(), kind: z.string() }),
  /** One token spoke from two machines at the same time: it may be in other hands. */
  'device.seen-elsewhere': z.object({ deviceId: DeviceId }),
  'device.revoked': z.object({ deviceId: z.string(), kind: z.string() }),
  'device.changed': changed.extend({ deviceId: z.string(), kind: z.string() }),
  'procedure.published': z.object({ versionId: ProcedureVersionId, version: z.number().int() }),
  'procedure.retired': z.object({ versionId: ProcedureVersionId }),
} as const;

export type JournalName = keyof typeof journalEntries;
export type JournalPayload<Name extends JournalName> = z.infer<(typeof journalEntries)[Name]>;

/** Who did it: a person of the staff, a device in the hall, the holder of a ticket, the clock, or the set-up on the console. */
export const JournalActor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('staff'), id: StaffId }),
  z.object({ kind: z.literal('device'), id: z.string() }),
  /** The holder of a ticket, of a kept time or of a dossier sent online, from their phone. */
  z.object({ kind: z.literal('citizen'), id: z.union([VisitId, BookingId, DossierId]) }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('setup') }),
]);
export type JournalActor = z.infer<typeof JournalActor>;

/** Why, where the act asks for it. */
export const JournalReason = z.union([ActReason, PauseReason]).nullable();
export type JournalReason = z.infer<typeof JournalReason>;
