import { z } from 'zod';
import { Instant } from './dates.ts';
import { SectorCode } from './ids.ts';
import { Language } from './languages.ts';
import { Position } from './position.ts';
import { PrinterState } from './printer-state.ts';
import { SectorWaiting } from './queue.ts';
import { WaitQuote } from './waits.ts';

// socket.io is a wire, not a memory: a screen fetches a snapshot with its position, then follows (docs/decisions/0005).

/**
 * All that a hall message can say: a number, a counter, a state and the language to call in.
 * Nobody's name, procedure or sector fits in it.
 */
export const HallMessage = z.strictObject({
  label: z
    .string()
    .regex(/^[A-Z]{1,2}(\d{3,}|-[A-Z]\d+-\d{2,})$/)
    .nullable(),
  counter: z.number().int().positive().nullable(),
  /** In which a called number is said aloud; null where nothing is said. */
  language: Language.nullable(),
  state: z.enum([
    'waiting',
    'called',
    'recalled',
    'serving',
    'held',
    'missed',
    'done',
    'gone',
    'opened',
    'closed',
    'paused',
    'free',
  ]),
});
export type HallMessage = z.infer<typeof HallMessage>;

/** `after` is the position of the message before it in the same room: a screen that is not there has a gap and resyncs. */
export const HallEvent = z.strictObject({
  after: Position,
  position: Position,
  at: Instant,
  message: HallMessage,
});
export type HallEvent = z.infer<typeof HallEvent>;

/** People waiting per sector, and what a newcomer would be told: always the whole lists, so a missed one needs no repair. */
export const TilesEvent = z.strictObject({
  position: Position,
  waiting: z.array(SectorWaiting),
  waits: z.array(z.strictObject({ sector: SectorCode, wait: WaitQuote })),
});
export type TilesEvent = z.infer<typeof TilesEvent>;

/** Something changed that no other message says: fetch again. For clerks at each entry, for the hall when the shop is changed. */
export const DeskEvent = z.strictObject({ position: Position });
export type DeskEvent = z.infer<typeof DeskEvent>;

/** Each two seconds. Silence for five seconds means the screen must say that it is stale. */
export const Heartbeat = z.strictObject({ position: Position, now: Instant, build: z.string() });
export type Heartbeat = z.infer<typeof Heartbeat>;

/** Told to one kiosk alone: what became of a slip it waits for. */
export const SlipEvent = z.strictObject({
  label: z.string(),
  copy: z.number().int().positive(),
  printed: z.boolean(),
});
export type SlipEvent = z.infer<typeof SlipEvent>;

/** Told to one kiosk alone: how its printer is now. */
export const PrinterEvent = z.strictObject({ state: PrinterState });
export type PrinterEvent = z.infer<typeof PrinterEvent>;

/** Told to one screen alone: show your name for so many seconds, so that somebody in the hall finds you. */
export const IdentifyEvent = z.strictObject({ name: z.string(), seconds: z.number().int().positive() });
export type IdentifyEvent = z.infer<typeof IdentifyEvent>;

/** Every message a screen can receive, by its event name. */
export const messages = {
  hall: HallEvent,
  tiles: TilesEvent,
  desk: DeskEvent,
  heartbeat: Heartbeat,
  slip: SlipEvent,
  printer: PrinterEvent,
  identify: IdentifyEvent,
  /** The house is shutting down: reconnect elsewhere after a moment. */
  draining: z.strictObject({}),
} as const;

export type ServerToClientEvents = {
  [Name in keyof typeof messages]: (message: z.infer<(typeof messages)[Name]>) => void;
};
/** Screens never speak on the wire: what they want, they ask over HTTP. */
export type ClientToServerEvents = Record<string, never>;

/** The rooms of the house. The server chooses them from who is connected; no client ever names one. */
export const rooms = ['hall', 'tiles', 'desk'] as const;
export type Room = (typeof rooms)[number];

/** What a connecting screen says in socket.io's `auth`: a device its token, staff their shop (the cookie says who). */
export const Handshake = z.union([
  z.strictObject({ deviceToken: z.string().max(200) }),
  z.strictObject({ shopId: z.uuid() }),
]);
export type Handshake = z.infer<typeof Handshake>;
