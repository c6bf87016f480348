import type { Position } from '@motcua/contracts/position';
import type {
  ClientToServerEvents,
  HallEvent,
  Handshake,
  IdentifyEvent,
  PrinterEvent,
  ServerToClientEvents,
  SlipEvent,
  TilesEvent,
} from '@motcua/contracts/realtime';
import { io, type Socket } from 'socket.io-client';
import type { Refused } from './api-client.ts';
import { nextStep } from './chain.ts';
import { keepTrue } from './keep-true.ts';
import { watchSilence } from './watch-silence.ts';

/**
 * `connecting`: nothing known yet. `live`: heard from the house within five seconds.
 * `stale`: the wire is up but silent. `offline`: the wire is down.
 */
export type LinkState = 'connecting' | 'live' | 'stale' | 'offline';

export type Follow<Truth extends { position: Position }> = {
  who: Handshake;
  fetchTruth: (signal: AbortSignal) => Promise<Truth>;
  /** The whole truth, fetched; replaces whatever the screen held. */
  onTruth: (truth: Truth) => void;
  /** One step further; called in order, without gaps and never twice. */
  onHall?: (event: HallEvent) => void;
  /** People waiting per sector: whole each time. */
  onTiles?: (event: TilesEvent) => void;
  /** To a kiosk alone: what became of a slip, and how its printer is. */
  onSlip?: (event: SlipEvent) => void;
  onPrinter?: (event: PrinterEvent) => void;
  /** To one screen alone: somebody looks for it. */
  onIdentify?: (event: IdentifyEvent) => void;
  /** @param heardAt the house's clock when it was last heard, ISO 8601; null if never */
  onLink: (link: LinkState, heardAt: string | null) => void;
  /** The house's clock, each two seconds. */
  onClock?: (now: string) => void;
  /** The house runs a newer build than the one first met: reload when nobody is using the screen. */
  onNewBuild?: () => void;
  onRefused?: (refused: Refused) => void;
};

export type Following = {
  /** Fetch the truth now, for instance after an act of one's own. */
  refresh: () => void;
  stop: () => void;
};

/** How many messages are kept while the truth is on its way; more than that are repaired by asking again. */
const mostPending = 500;

/**
 * Follows the house: fetches the truth, then applies messages that continue it; asks for the truth again on every
 * connect, on a gap, when the heartbeat is ahead and when a desk's news arrives. See docs/decisions/0005.
 */
export function follow<Truth extends { position: Position }>(options: Follow<Truth>): Following {
  let held: Position | null = null;
  /** The furthest the house is known to have been when the truth was last asked for. */
  let askedAt: Position | null = null;
  let furthest: Position | null = null;
  let tilesAt: Position | null = null;
  let build: string | null = null;
  let pending: HallEvent[] = [];

  const truth = keepTrue<Truth>({
    fetchTruth: (signal) => {
      askedAt = furthest;
      pending = [];
      return options.fetchTruth(signal);
    },
    onTruth: (answer) => {
      held = answer.position;
      tilesAt = answer.position;
      options.onTruth(answer);
      // What arrived while the answer was on its way continues it, or is already in it.
      for (const event of pending) take(event);
      pending = [];
    },
    onRefused: (refused) => {
      stop();
      options.onRefused?.(refused);
    },
  });

  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io({
    path: '/live',
    transports: ['websocket'],
    auth: options.who,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    randomizationFactor: 0.5,
  });
  const silence = watchSilence({
    isWired: () => socket.connected,
    isKnown: () => held !== null,
    onLink: options.onLink,
    onLongSilence: truth.now,
  });

  function take(event: HallEvent): void {
    if (held === null) return;
    const step = nextStep(held, event);
    if (step === 'gap') truth.soon();
    if (step !== 'apply') return;
    held = event.position;
    options.onHall?.(event);
  }

  socket.on('connect', truth.now);
  socket.on('hall', (event) => {
    if (truth.isAsking() && pending.length < mostPending) pending.push(event);
    take(event);
  });
  socket.on('tiles', (event) => {
    // People waiting are always told whole, so only an older list than the one shown is left.
    if (tilesAt === null || event.position < tilesAt) return;
    tilesAt = event.position;
    options.onTiles?.(event);
  });
  socket.on('slip', (event) => options.onSlip?.(event));
  socket.on('printer', (event) => options.onPrinter?.(event));
  socket.on('identify', (event) => options.onIdentify?.(event));
  socket.on('desk', ({ position }) => {
    if (held === null || position > held) truth.now();
  });
  socket.on('heartbeat', (beat) => {
    furthest = beat.position;
    build ??= beat.build;
    if (build !== beat.build) options.onNewBuild?.();
    options.onClock?.(beat.now);
    silence.heard(beat.now);
    const known = later(later(held, tilesAt), askedAt);
    if (known === null || beat.position > known) truth.soon();
  });
  // The house says goodbye before it closes the wire; a screen it has put out must knock again by itself.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') knockAgain();
  });
  socket.on('connect_error', () => {
    if (!socket.active) knockAgain();
  });

  let knocking: ReturnType<typeof setTimeout> | undefined;
  function knockAgain(): void {
    clearTimeout(knocking);
    knocking = setTimeout(() => socket.connect(), 1_000 + Math.random() * 2_000);
  }

  function stop(): void {
    clearTimeout(knocking);
    silence.stop();
    truth.stop();
    socket.disconnect();
  }

  truth.now();
  return { refresh: truth.now, stop };
}

function later(one: Position | null, other: Position | null): Position | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
