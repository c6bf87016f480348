import { z } from 'zod';
import { Sector } from './catalogue.ts';
import { Instant, LocalDate, LocalTime, Weekday } from './dates.ts';
import { CounterId, DeviceId, SectorCode, ShopId } from './ids.ts';
import { Language } from './languages.ts';
import { PrinterState } from './printer-state.ts';
import { Agency, StaffMember } from './staff.ts';
import { plainText } from './text.ts';

/** After how many calls from the long queue the short one is next. Left out: the house's own. */
const shortEvery = z.number().int().min(1).max(10).optional();

/**
 * Who is called next. Ten years of quarrel in other systems say: offer named policies, never one hard formula.
 * `arrival`: strict arrival. `priority-first`: a higher class always goes first.
 * `ratio`: after `priorityCalls` priority calls in a row, one normal ticket if any waits.
 * `ageing`: a class moves ahead as if it had come earlier, by its own minutes but never more than `capMinutes`.
 * Each holds within the long queue and within the short one.
 */
export const QueuePolicy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrival'), shortEvery }),
  z.strictObject({ kind: z.literal('priority-first'), shortEvery }),
  z.strictObject({ kind: z.literal('ratio'), priorityCalls: z.number().int().min(1).max(10), shortEvery }),
  z.strictObject({ kind: z.literal('ageing'), capMinutes: z.number().int().min(1).max(240), shortEvery }),
]);
export type QueuePolicy = z.infer<typeof QueuePolicy>;

/** When a person who was called may be marked missed: only after so many calls and so many seconds since the first. */
export const CallRules = z.strictObject({
  callsBeforeMissed: z.number().int().min(1).max(10),
  secondsBeforeMissed: z.number().int().min(0).max(600),
});
export type CallRules = z.infer<typeof CallRules>;

/** `working-hours`: tickets only while the shop is open. `always`: outside hours too (a demonstration, a night of high demand). */
export const TicketHours = z.enum(['working-hours', 'always']);
export type TicketHours = z.infer<typeof TicketHours>;

export const OpeningInterval = z.strictObject({ weekday: Weekday, opens: LocalTime, closes: LocalTime });
export type OpeningInterval = z.infer<typeof OpeningInterval>;

/** An interval with the days on which it holds. */
export type DatedInterval = OpeningInterval & { from: LocalDate; until: LocalDate | null };

/** A class of people the house lets go first: a name, its legal source and its weight. Never a word about anybody's health. */
export const PriorityClass = z.object({
  code: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
  nameVi: z.string(),
  nameEn: z.string(),
  legalSource: z.string(),
  /** 1 goes before 2. */
  rank: z.number().int().min(1).max(99),
  /** Minutes this class is moved ahead under the `ageing` policy. */
  aheadMinutes: z.number().int().min(0).max(240),
  active: z.boolean(),
});
export type PriorityClass = z.infer<typeof PriorityClass>;

export const AddPriorityClass = z.strictObject({
  code: PriorityClass.shape.code,
  nameVi: plainText(120),
  nameEn: plainText(120),
  legalSource: plainText(300),
  rank: PriorityClass.shape.rank,
  aheadMinutes: PriorityClass.shape.aheadMinutes,
});
export type AddPriorityClass = z.infer<typeof AddPriorityClass>;

export const ChangePriorityClass = AddPriorityClass.omit({ code: true })
  .extend({ active: z.boolean() })
  .partial();
export type ChangePriorityClass = z.infer<typeof ChangePriorityClass>;

/** No I and no O: they are read as figures. */
const ticketLetters = z.string().regex(/^[A-HJ-NP-Z]{1,2}$/);

export const ShopSector = Sector.extend({
  /** The letter or letters that begin a ticket's number, unique in the shop. */
  prefix: z.string(),
  offered: z.boolean(),
});
export type ShopSector = z.infer<typeof ShopSector>;

export const OfferSectors = z.strictObject({
  sectors: z
    .array(
      z.strictObject({
        sector: SectorCode,
        prefix: ticketLetters,
        offered: z.boolean(),
      }),
    )
    .min(1)
    .max(60),
});
export type OfferSectors = z.infer<typeof OfferSectors>;

export const Counter = z.object({
  counterId: CounterId,
  number: z.number().int().positive(),
  nameVi: z.string(),
  zone: z.string(),
  active: z.boolean(),
  sectors: z.array(SectorCode),
});
export type Counter = z.infer<typeof Counter>;

export const AddCounter = z.strictObject({
  number: z.number().int().min(1).max(99),
  nameVi: plainText(80),
  zone: z.string().max(60).default(''),
  sectors: z.array(SectorCode).max(60),
});
export type AddCounter = z.infer<typeof AddCounter>;

export const ChangeCounter = z.strictObject({
  number: AddCounter.shape.number.optional(),
  nameVi: plainText(80).optional(),
  zone: z.string().max(60).optional(),
  active: z.boolean().optional(),
  sectors: z.array(SectorCode).max(60).optional(),
});
export type ChangeCounter = z.infer<typeof ChangeCounter>;

export const DeviceKind = z.enum(['kiosk', 'board']);
export type DeviceKind = z.infer<typeof DeviceKind>;

/** The two rolls that ticket printers take, in millimetres. */
export const PaperMm = z.union([z.literal(80), z.literal(58)]);
export type PaperMm = z.infer<typeof PaperMm>;

/** Where a kiosk's slips come out. */
export const Printing = z.discriminatedUnion('by', [
  /** A network printer that a worker speaks ESC/POS to. */
  z.strictObject({
    by: z.literal('house'),
    host: z.string().regex(/^[a-zA-Z0-9.-]{1,253}$/),
    port: z.number().int().min(1).max(65535).default(9100),
    paperMm: PaperMm.default(80),
  }),
  /** The kiosk's own browser, started with --kiosk-printing. */
  z.strictObject({ by: z.literal('browser'), paperMm: PaperMm.default(80) }),
  z.strictObject({ by: z.literal('none') }),
]);
export type Printing = z.infer<typeof Printing>;

/** A time of the day when a board speaks at another volume. */
export const VolumeSpell = z.strictObject({
  from: LocalTime,
  to: LocalTime,
  volumePercent: z.number().int().min(0).max(100),
});
export type VolumeSpell = z.infer<typeof VolumeSpell>;

/** How one board looks and speaks. */
export const BoardLook = z.strictObject({
  /** `hall`: the whole hall; `counter`: the small display above one counter. */
  view: z.enum(['hall', 'counter']).default('hall'),
  /** The counter's number, for the small display. */
  counter: z.number().int().min(1).max(99).nullable().default(null),
  /** Only these sectors and the counters that serve them; null: all. */
  sectors: z.array(SectorCode).max(60).nullable().default(null),
  /** In which the sentences at the foot take turns, in this order. */
  languages: z.array(Language).min(1).max(3).default(['vi', 'km']),
  zoomPercent: z.number().int().min(50).max(200).default(100),
  /** How far the picture is turned clockwise, for a screen that hangs on its side. */
  turned: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).default(0),
  /** Whose Vietnamese the board's own voice speaks. */
  region: z.enum(['north', 'south']).default('south'),
  volumePercent: z.number().int().min(0).max(100).default(100),
  spells: z.array(VolumeSpell).max(6).default([]),
  /** Dark outside the hours: a panel lives longer, and nobody reads it. */
  restsWhenClosed: z.boolean().default(true),
});
export type BoardLook = z.infer<typeof BoardLook>;

/** What a screen is told about itself from afar. */
export const DeviceSetting = z.strictObject({
  printing: Printing.default({ by: 'none' }),
  asksForCard: z.boolean().default(true),
  /** How many numbers a kiosk gives in the long run; a drumming hand gets no more. Null: as many as it is asked for. */
  ticketsPerMinute: z.number().int().min(1).max(600).nullable().default(20),
  board: BoardLook.prefault({}),
});
export type DeviceSetting = z.infer<typeof DeviceSetting>;

export const Device = z.object({
  deviceId: DeviceId,
  kind: DeviceKind,
  name: z.string(),
  issuedAt: Instant,
  lastSeenAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
  setting: DeviceSetting,
  /** How its printer was when last asked; null without one. */
  printer: PrinterState.nullable(),
});
export type Device = z.infer<typeof Device>;

/** What a screen says is wrong with itself. */
export const ScreenTrouble = z.enum(['sound-blocked', 'clip-missing']);
export type ScreenTrouble = z.infer<typeof ScreenTrouble>;

/** Everything that is wrong with a screen now; an empty list is a screen that is well. */
export const ScreenHealth = z.strictObject({ troubles: z.array(ScreenTrouble).max(2) });
export type ScreenHealth = z.infer<typeof ScreenHealth>;

export const ChangeDevice = z.strictObject({
  name: plainText(80).optional(),
  setting: DeviceSetting.optional(),
});
export type ChangeDevice = z.infer<typeof ChangeDevice>;

export const IssueDevice = z.strictObject({ kind: DeviceKind, name: plainText(80) });
export type IssueDevice = z.infer<typeof IssueDevice>;

/** The token is shown once, when it is issued; the house keeps only its hash. */
export const IssuedDevice = z.object({ device: Device, token: z.string() });
export type IssuedDevice = z.infer<typeof IssuedDevice>;

/** Which numbers this shop gives to phones. */
export const PhoneTickets = z.strictObject({
  /** To people who stand in the hall: they say the code on the board. */
  inHall: z.boolean().default(true),
  /** For later today: a time is kept, and the number is given when the person is there. */
  later: z.boolean().default(false),
  slotMinutes: z.number().int().min(5).max(120).default(30),
  /** How many times are kept for each sector in one slot. */
  perSlot: z.number().int().min(1).max(50).default(3),
});
export type PhoneTickets = z.infer<typeof PhoneTickets>;

export const Shop = z.object({
  shopId: ShopId,
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  address: z.string(),
  timeZone: z.string(),
  ticketHours: TicketHours,
  policy: QueuePolicy,
  callRules: CallRules,
  phoneTickets: PhoneTickets,
  /** What begins the numbers of the short queue; null: the first letter that is free. */
  shortPrefix: z.string().nullable().default(null),
  /** Above the office at the head of its papers, and where they are signed; empty: by the shop's name, or left to the hand. */
  bodyVi: z.string(),
  placeVi: z.string(),
});
export type Shop = z.infer<typeof Shop>;

export const AddShop = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .min(2)
    .max(40),
  nameVi: plainText(200),
  nameEn: plainText(200),
  address: z.string().max(300).default(''),
});
export type AddShop = z.infer<typeof AddShop>;

export const ChangeShop = z.strictObject({
  nameVi: plainText(200).optional(),
  nameEn: plainText(200).optional(),
  address: z.string().max(300).optional(),
  ticketHours: TicketHours.optional(),
  policy: QueuePolicy.optional(),
  callRules: CallRules.optional(),
  phoneTickets: PhoneTickets.optional(),
  shortPrefix: ticketLetters.nullable().optional(),
  bodyVi: z.string().trim().max(200).optional(),
  placeVi: z.string().trim().max(60).optional(),
});
export type ChangeShop = z.infer<typeof ChangeShop>;

/** The hours of a week, and from which day on they hold; null: from today. What held before keeps its days. */
export const SetHours = z.strictObject({
  hours: z.array(OpeningInterval).max(28),
  fromDay: LocalDate.nullable().default(null),
  /** Why, for who looks at the change before it holds; may be empty. */
  reason: z.string().trim().max(500).default(''),
});
export type SetHours = z.infer<typeof SetHours>;

/** Hours that hold from one day to another; the last without an end. */
export const ShopHours = z.object({
  /** Those of today. */
  hours: z.array(OpeningInterval),
  today: LocalDate,
  /** All of them in order, those that are over and those to come among them. */
  periods: z.array(
    z.object({ from: LocalDate, until: LocalDate.nullable(), hours: z.array(OpeningInterval) }),
  ),
  /** Changes that move dates already promised: they hold once a second person has confirmed them. */
  waiting: z.array(
    z.object({ changeId: z.uuid(), from: LocalDate, hours: z.array(OpeningInterval).nullable() }),
  ),
});
export type ShopHours = z.infer<typeof ShopHours>;

/** A sentence of the shop's own that takes its turn at the foot of the boards, on the days it is for; null has no end. */
export const ShopNotice = z.object({
  kind: z.enum(['fees', 'rules', 'hours', 'notice']),
  textVi: z.string(),
  textKm: z.string().nullable(),
  textEn: z.string().nullable(),
  fromDay: LocalDate.nullable(),
  toDay: LocalDate.nullable(),
  active: z.boolean(),
});
export type ShopNotice = z.infer<typeof ShopNotice>;

/** All notices of a shop in their order: what is not among them is no longer there. */
export const SetNotices = z.strictObject({
  notices: z
    .array(
      z
        .strictObject({
          kind: ShopNotice.shape.kind,
          textVi: plainText(160),
          textKm: plainText(160).nullable().default(null),
          textEn: plainText(160).nullable().default(null),
          fromDay: LocalDate.nullable().default(null),
          toDay: LocalDate.nullable().default(null),
          active: z.boolean().default(true),
        })
        .refine(({ fromDay, toDay }) => fromDay === null || toDay === null || fromDay <= toDay, {
          path: ['toDay'],
          error: 'ends before it begins',
        }),
    )
    .max(40),
});
export type SetNotices = z.infer<typeof SetNotices>;

/** A day of the national calendar that differs from a plain week: `holiday` and `compensatory` are off, `working_swap` is a Saturday worked. */
export const CalendarDay = z.object({
  date: LocalDate,
  kind: z.enum(['holiday', 'compensatory', 'working_swap']),
  nameVi: z.string(),
  source: z.string(),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/** What a desk needs to put names to codes: where a ticket may be sent, what a class is called, whose place may be taken. */
export const ShopDirectory = z.object({
  /** The sectors offered in this shop. */
  sectors: z.array(ShopSector),
  priorityClasses: z.array(PriorityClass.pick({ code: true, nameVi: true, nameEn: true })),
  /** Active clerks and supervisors of the shop. */
  colleagues: z.array(StaffMember.pick({ staffId: true, displayName: true, agencyNameVi: true })),
  /** Kiosks whose printer a slip can be sent to. */
  printingKiosks: z.array(z.object({ deviceId: DeviceId, name: z.string() })).default([]),
});
export type ShopDirectory = z.infer<typeof ShopDirectory>;

/** Everything the administrator's pages show of one shop. */
export const ShopSettings = z.object({
  shop: Shop,
  hours: z.array(OpeningInterval),
  openingHours: ShopHours,
  sectors: z.array(ShopSector),
  counters: z.array(Counter),
  priorityClasses: z.array(PriorityClass),
  devices: z.array(Device),
  staff: z.array(StaffMember),
  agencies: z.array(Agency),
  notices: z.array(ShopNotice),
  comingDays: z.array(CalendarDay),
});
export type ShopSettings = z.infer<typeof ShopSettings>;
