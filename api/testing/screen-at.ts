import { messages } from '@motcua/contracts/realtime';
import { io } from 'socket.io-client';
import type { z } from 'zod';

type MessageName = keyof typeof messages;
export type Heard<Name extends MessageName> = z.infer<(typeof messages)[Name]> & {
  /** When it came, on the clock of `performance.now()`. */
  heardAt: number;
};

/** A screen on the wire, which writes down all it hears. */
export type Screen = {
  heard: { [Name in MessageName]: Heard<Name>[] };
  /** What it heard that is no message of the house, or not of the promised shape. */
  nonsense: string[];
  isOpen(): boolean;
  /** Speaks, which no screen of the house does. */
  say(name: string, ...words: unknown[]): void;
  close(): void;
};

/**
 * Connects a screen. It does not come back by itself unless told to.
 * @param auth what it says of itself at the handshake
 * @throws the reason, where it is not let in
 */
export async function screenAt(
  url: string,
  auth: Record<string, unknown>,
  options: { headers?: Record<string, string>; comesBack?: boolean } = {},
): Promise<Screen> {
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    auth,
    extraHeaders: options.headers ?? {},
    forceNew: true,
    reconnection: options.comesBack ?? false,
    reconnectionDelay: 200,
    reconnectionDelayMax: 500,
  });
  const heard: Screen['heard'] = {
    hall: [],
    tiles: [],
    desk: [],
    heartbeat: [],
    slip: [],
    printer: [],
    identify: [],
    draining: [],
  };
  const nonsense: string[] = [];
  socket.onAny((name: string, message: unknown) => {
    const heardAt = performance.now();
    const isKnown = (word: string): word is MessageName => word in messages;
    const parsed = isKnown(name) ? messages[name].safeParse(message) : null;
    if (!parsed?.success) nonsense.push(`${name} ${JSON.stringify(message)}`);
    // The schema of this very name has parsed it.
    else (heard[name as MessageName] as object[]).push({ ...parsed.data, heardAt });
  });
  if (options.comesBack)
    socket.on('disconnect', (reason) => reason === 'io server disconnect' && socket.connect());
  await new Promise<void>((letIn, refuse) => {
    socket.once('connect', letIn);
    socket.once('connect_error', (error) => {
      socket.disconnect();
      refuse(error);
    });
  });
  return {
    heard,
    nonsense,
    isOpen: () => socket.connected,
    say: (name, ...words) => void socket.emit(name, ...words),
    close: () => void socket.disconnect(),
  };
}
