import { z } from 'zod';
import { Instant, LocalDate } from './dates.ts';
import { Opening, SectorTile } from './hall.ts';
import { SectorCode } from './ids.ts';
import { Language } from './languages.ts';

// A number by phone: for somebody in the hall at once, for somebody at home a time that is kept until they are there.

/** A time that may be kept: `past` has begun, `full` has as many people as the shop takes. */
export const PhoneSlot = z.object({
  startsAt: Instant,
  endsAt: Instant,
  state: z.enum(['free', 'full', 'past']),
});
export type PhoneSlot = z.infer<typeof PhoneSlot>;

/** A sector as somebody sees it before they have a number. */
export const PhoneSector = SectorTile.pick({
  sector: true,
  nameVi: true,
  nameEn: true,
  nameKm: true,
  waiting: true,
  likelyHere: true,
  wait: true,
  openCounters: true,
}).extend({
  /** Some counter here serves it: without one no number is given. */
  served: z.boolean(),
  /** Today's times, where the shop keeps any. */
  slots: z.array(PhoneSlot),
});
export type PhoneSector = z.infer<typeof PhoneSector>;

const PhoneShop = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  address: z.string(),
  timeZone: z.string(),
});

/** What anybody's phone may see of a shop. Nothing in it is about a person. */
export const PhoneHall = z.object({
  now: Instant,
  day: LocalDate,
  shop: PhoneShop,
  opening: Opening,
  /** Whether numbers are given to phones in the hall, and times kept for later today. */
  inHall: z.boolean(),
  later: z.boolean(),
  sectors: z.array(PhoneSector),
});
export type PhoneHall = z.infer<typeof PhoneHall>;

const code = z.string().regex(/^\d{4}$/);

export const TakeByPhone = z.strictObject({
  sector: SectorCode,
  /** As it stands on the board in the hall. */
  code,
  language: Language.default('vi'),
});
export type TakeByPhone = z.infer<typeof TakeByPhone>;

/** The token opens the page of the ticket. */
export const TakenByPhone = z.object({ label: z.string(), followToken: z.string() });
export type TakenByPhone = z.infer<typeof TakenByPhone>;

export const BookByPhone = z.strictObject({
  sector: SectorCode,
  slotAt: Instant,
  language: Language.default('vi'),
});
export type BookByPhone = z.infer<typeof BookByPhone>;

/** The token opens the page of the kept time. */
export const MadeBooking = z.object({ bookingToken: z.string() });
export type MadeBooking = z.infer<typeof MadeBooking>;

export const ArriveForBooking = z.strictObject({ code });
export type ArriveForBooking = z.infer<typeof ArriveForBooking>;

/** A kept time as its holder sees it. */
export const Booking = z.object({
  now: Instant,
  language: Language,
  shop: PhoneShop,
  sector: SectorCode,
  nameVi: z.string(),
  nameEn: z.string(),
  nameKm: z.string().nullable(),
  slotAt: Instant,
  slotEndsAt: Instant,
  /** From when and until when the holder may say that they are there. */
  arriveFrom: Instant,
  arriveUntil: Instant,
  state: z.enum(['kept', 'arrived', 'cancelled', 'lapsed']),
  /** Opens the page of the ticket that it has become. */
  followToken: z.string().nullable(),
});
export type Booking = z.infer<typeof Booking>;
