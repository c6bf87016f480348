import { z } from 'zod';
import { DeskGroup } from './catalogue.ts';
import { Instant, LocalDate, LocalTime } from './dates.ts';
import { SectorCode } from './ids.ts';
import { Language } from './languages.ts';
import { Position } from './position.ts';
import { PrinterState } from './printer-state.ts';
import { PaperMm } from './shops.ts';
import { WaitQuote } from './waits.ts';

/** Whether tickets are given now, and if not, why and until when. */
export const Opening = z.discriminatedUnion('open', [
  z.object({ open: z.literal(true), closesAt: LocalTime.nullable(), outsideHours: z.boolean() }),
  z.object({
    open: z.literal(false),
    reason: z.enum(['before-hours', 'lunch', 'after-hours', 'day-off', 'no-hours']),
    /** The holiday's name where the day is off by law. */
    dayOffVi: z.string().nullable(),
    opensOn: LocalDate.nullable(),
    opensAt: LocalTime.nullable(),
  }),
]);
export type Opening = z.infer<typeof Opening>;

export const CounterState = z.enum(['closed', 'free', 'calling', 'serving', 'paused']);
export type CounterState = z.infer<typeof CounterState>;

/** One sector as the hall sees it. */
export const SectorTile = z.object({
  sector: SectorCode,
  prefix: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  nameKm: z.string().nullable(),
  deskGroup: DeskGroup,
  /** Everybody, those of the short queue among them. */
  waiting: z.number().int().nonnegative(),
  /** How many of them wait in the short queue. */
  short: z.number().int().nonnegative().default(0),
  /** How many of them are probably in the hall, where that is much fewer; null: as good as all. */
  likelyHere: z.number().int().nonnegative().nullable().default(null),
  /** What somebody who takes a ticket now would be told; null while nobody serves the sector today. */
  wait: WaitQuote.nullable(),
  /** The same for somebody who only collects, or brings what was missing. */
  shortWait: WaitQuote.nullable().default(null),
  /** Numbers of the counters that serve it, and of those that are open now. */
  counters: z.array(z.number().int()),
  openCounters: z.array(z.number().int()),
  procedures: z.number().int().nonnegative(),
});
export type SectorTile = z.infer<typeof SectorTile>;

/** One line of the board's "last calls". */
export const HallCall = z.object({
  position: Position,
  label: z.string(),
  counter: z.number().int(),
  /** In which the number is called aloud. */
  language: Language,
  state: z.enum(['called', 'recalled', 'serving', 'missed', 'done']),
  at: Instant,
});
export type HallCall = z.infer<typeof HallCall>;

/** The whole truth a board or a kiosk shows: fetched on every connect, then followed by messages. */
export const HallSnapshot = z.object({
  position: Position,
  now: Instant,
  build: z.string(),
  shop: z.object({
    code: z.string(),
    nameVi: z.string(),
    nameEn: z.string(),
    address: z.string(),
    timeZone: z.string(),
  }),
  opening: Opening,
  /** Today's opening intervals, for the attract screen and the board. */
  hoursToday: z.array(z.object({ opens: LocalTime, closes: LocalTime })),
  counters: z.array(
    z.object({
      number: z.number().int(),
      nameVi: z.string(),
      state: CounterState,
      label: z.string().nullable(),
      sectors: z.array(SectorCode),
    }),
  ),
  calls: z.array(HallCall),
  sectors: z.array(SectorTile),
});
export type HallSnapshot = z.infer<typeof HallSnapshot>;

/** What a kiosk knows about itself. */
export const KioskSelf = z.object({
  name: z.string(),
  /** With these it makes numbers of its own while the house is out of reach: `A-K2-07`. Null: it may not. */
  series: z.object({ letter: z.string(), epoch: z.number().int().positive() }).nullable(),
  /** `house`: a worker prints over the network; `browser`: this browser prints; `none`: number and code stand on the screen. */
  printing: z.enum(['house', 'browser', 'none']),
  paperMm: PaperMm,
  printer: PrinterState.nullable(),
  /** Ask for the identity card, with a way round of equal size. */
  asksForCard: z.boolean(),
});
export type KioskSelf = z.infer<typeof KioskSelf>;

/** What the kiosk needs beside the hall: the priority question. */
export const KioskSetting = z.object({
  hall: HallSnapshot,
  priorityClasses: z.array(
    z.object({ code: z.string(), nameVi: z.string(), nameEn: z.string(), legalSource: z.string() }),
  ),
  kiosk: KioskSelf,
});
export type KioskSetting = z.infer<typeof KioskSetting>;
