import type { Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type DeviceId, ShopId } from '@motcua/contracts/ids';
import type { Position } from '@motcua/contracts/position';
import {
  type ClientToServerEvents,
  Handshake,
  messages,
  type ServerToClientEvents,
} from '@motcua/contracts/realtime';
import type { JournalRow } from '@motcua/db/journal/read';
import { countWaiting } from '@motcua/db/queue/find-stops';
import { findDeviceName } from '@motcua/db/shops/devices';
import { findHall } from '@motcua/db/shops/hall';
import { Server, type Socket } from 'socket.io';
import type { House } from '../house.ts';
import { isOwnOrigin } from '../plugins/origin.ts';
import type { Asker } from '../staff/asker.ts';
import { recognise } from '../staff/recognise.ts';
import { cookieName } from '../staff/session-cookie.ts';
import { forecastOf } from '../waits/forecast.ts';
import { tellWaiting } from '../waits/tell-waiting.ts';
import { changesQueues, changesShop, hallMessageOf } from './announce.ts';
import type { HouseClock } from './house-clock.ts';
import { recordElsewhere } from './record-elsewhere.ts';
import { deskRoom, deviceRoom, hallRoom, kioskRoom, personRoom, roomsOf } from './rooms.ts';
import { kioskNewsOf, screenToIdentify } from './tell-kiosk.ts';
import { watchPlaces } from './watch-places.ts';
import { watchScreens } from './watch-screens.ts';

type SocketData = {
  shopId: ShopId;
  /** The screen of the hall it is; null for staff. */
  deviceId: DeviceId | null;
  /** Who it is now, by what it showed when it came. */
  again: () => Promise<Asker>;
};
type Wire = Server<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;
type Screen = Socket<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;

const heartbeatMs = 2_000;
/** So long a screen shows its name: time to look round a hall. */
const identifySeconds = 10;
/** How often a shop's tiles are told at most: one count serves many entries. */
const tilesEveryMs = 250;
/** A forecast may be two seconds old: after the last change the tiles are told once more, with one that saw it. */
const tilesSettleMs = 2_500;
/** Waits change with the clock, also when nobody comes and nobody is called. */
const tilesDriftMs = 30_000;
/** A screen that reads so slowly is put out; it comes back and fetches the truth. */
const unsentMax = 200;
/** A session or a token that has ended elsewhere loses its socket within this time, also when no entry says so. */
const recheckMs = 30_000;
/** A screen that was cut off without a word never says goodbye back: it is given this time. */
const goodbyeMs = 1_000;

export type Live = { announce(rows: JournalRow[]): void; close(): Promise<void>; screens(): number };

/**
 * The wire to the screens: websocket only, no compression, nothing remembered. It tells each room what the journal
 * says, in order and chained by position; a screen that missed anything sees the gap and fetches the truth.
 */
export function openLive(house: House, http: HttpServer, from: Position, clock: HouseClock): Live {
  const io: Wire = new Server(http, {
    path: '/live',
    transports: ['websocket'],
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    maxHttpBufferSize: 32 * 1024,
    // A screen whose power failed says nothing: it is missed within twelve seconds, so that a desk soon hears of it.
    pingInterval: 6_000,
    pingTimeout: 6_000,
    // CORS says nothing about websockets: the origin is checked at the handshake (ASVS 4.4.2).
    allowRequest: (request, decide) =>
      decide(null, !house.draining() && isOwnOrigin(request, house.settings)),
  });
  const wires = new Set<Duplex>();
  http.on('upgrade', (_request, wire) => {
    wires.add(wire);
    wire.once('close', () => wires.delete(wire));
  });
  /** The newest entry told to each shop; where a shop has none yet, the place where this process began. */
  const told = new Map<ShopId, Position>();
  const tilesDue = new Set<ShopId>();
  const tilesSettle = new Map<ShopId, number>();

  io.use((screen, next) => {
    admit(house, screen).then(
      () => next(),
      (error: unknown) => next(error instanceof Error ? error : new Error('refused')),
    );
  });
  io.on('connection', (screen) => {
    // The engine keeps the first request only for us to look at; thousands of them would be kept for nothing.
    Reflect.set(screen.conn, 'request', null);
    // Screens never speak on the wire: whoever does is none of ours.
    screen.onAny(() => screen.disconnect(true));
    const { deviceId } = screen.data;
    if (deviceId === null) return;
    watch.back(deviceId);
    places.came(deviceId, screen.id, screen.handshake.address, performance.now());
    screen.once('disconnect', () => places.left(deviceId, screen.id));
    screen.once('disconnect', (why) => watch.gone(deviceId, why === 'ping timeout'));
  });

  const places = watchPlaces((deviceId) => {
    const shopId = [...io.sockets.sockets.values()].find(({ data }) => data.deviceId === deviceId)?.data
      .shopId;
    if (shopId)
      recordElsewhere(house, { deviceId, shopId }).catch((error) =>
        house.log.warn({ err: error }, 'a token in two places was not written down'),
      );
  });
  const watch = watchScreens(house, (deviceId) => io.sockets.adapter.rooms.has(deviceRoom(deviceId)));
  const positionOf = (shopId: ShopId) => told.get(shopId) ?? from;

  function announce(rows: JournalRow[]): void {
    for (const row of rows) {
      const doubted = roomInDoubt(row);
      if (doubted) recheck(io.in(doubted));
      if (row.shopId === null) continue;
      const message = hallMessageOf(row);
      if (message) {
        const event = {
          after: positionOf(row.shopId),
          position: row.position,
          at: row.at.toISOString(),
          message,
        };
        io.to(hallRoom(row.shopId)).emit('hall', messages.hall.parse(event));
      }
      // What no message can say leaves a gap: the next message or heartbeat is ahead, and screens fetch the truth.
      if (message || changesShop(row.name)) told.set(row.shopId, row.position);
      // Tiles may pass that gap, and then the heartbeat is ahead of nobody: the screens of the hall are told by name.
      if (changesShop(row.name))
        io.to([hallRoom(row.shopId), kioskRoom(row.shopId)]).emit('desk', { position: row.position });
      const news = kioskNewsOf(row);
      if (news?.name === 'slip') io.to(deviceRoom(news.deviceId)).emit('slip', news.message);
      if (news?.name === 'printer') io.to(deviceRoom(news.deviceId)).emit('printer', news.message);
      const shown = screenToIdentify(row);
      if (shown) identify(shown);
      io.to(deskRoom(row.shopId)).emit('desk', { position: row.position });
      if ((changesQueues(row.name) || row.name.startsWith('counter.')) && showsTiles(row.shopId)) {
        tilesDue.add(row.shopId);
        tilesSettle.set(row.shopId, performance.now() + tilesSettleMs);
      }
    }
  }

  function identify(deviceId: DeviceId): void {
    findDeviceName(house.db, deviceId).then(
      (name) => {
        if (name === null) return;
        const event = messages.identify.parse({ name, seconds: identifySeconds });
        io.to(deviceRoom(deviceId)).emit('identify', event);
      },
      (error) => house.log.warn({ err: error }, 'a screen was not asked for its name'),
    );
  }

  /** Where no screen of the hall listens, nobody need count who waits; one that comes later fetches the truth. */
  function showsTiles(shopId: ShopId): boolean {
    const { rooms } = io.sockets.adapter;
    return rooms.has(hallRoom(shopId)) || rooms.has(kioskRoom(shopId));
  }

  async function tellTiles(shopId: ShopId): Promise<void> {
    const hall = await findHall(house.db, shopId);
    if (!hall) return;
    const position = positionOf(shopId);
    const counted = await countWaiting(house.db, shopId, hall.day);
    const forecast = await forecastOf(house, shopId);
    const waiting = tellWaiting(counted, forecast);
    const waits = [...forecast.ofNewcomers].map(([sector, wait]) => ({ sector, wait }));
    io.to([hallRoom(shopId), kioskRoom(shopId)]).emit(
      'tiles',
      messages.tiles.parse({ position, waiting, waits }),
    );
  }

  function recheck(seats: {
    fetchSockets(): Promise<{ data: SocketData; disconnect(close: boolean): unknown }[]>;
  }): void {
    seats
      .fetchSockets()
      .then(async (screens) => {
        for (const screen of screens) {
          const { again, shopId } = screen.data;
          if (roomsOf(await again(), shopId) === null) screen.disconnect(true);
        }
      })
      .catch((error) => house.log.warn({ err: error }, 'who sits at the wire was not looked at again'));
  }

  const tilesTimer = setInterval(() => {
    for (const [shopId, at] of tilesSettle)
      if (at <= performance.now() && tilesSettle.delete(shopId)) tilesDue.add(shopId);
    for (const shopId of tilesDue) {
      tilesDue.delete(shopId);
      tellTiles(shopId).catch((error) => house.log.warn({ err: error }, 'people waiting were not told'));
    }
  }, tilesEveryMs);

  const driftTimer = setInterval(() => {
    for (const screen of io.sockets.sockets.values())
      if (showsTiles(screen.data.shopId)) tilesDue.add(screen.data.shopId);
  }, tilesDriftMs);

  const heartbeat = setInterval(() => {
    const shops = new Set<ShopId>();
    for (const screen of io.sockets.sockets.values()) {
      if (unsentOf(screen) > unsentMax) screen.disconnect(true);
      else shops.add(screen.data.shopId);
    }
    const now = clock.now().toISOString();
    for (const shopId of shops)
      io.to([hallRoom(shopId), kioskRoom(shopId), deskRoom(shopId)]).emit('heartbeat', {
        position: positionOf(shopId),
        now,
        build: house.settings.build,
      });
  }, heartbeatMs);

  const recheckTimer = setInterval(() => recheck(io), recheckMs);

  return {
    announce,
    screens: () => io.engine.clientsCount,
    async close() {
      watch.stop();
      for (const timer of [tilesTimer, driftTimer, heartbeat, recheckTimer]) clearInterval(timer);
      io.emit('draining', {});
      io.disconnectSockets(true);
      for (let waited = 0; wires.size > 0 && waited < goodbyeMs; waited += 20) await pause(20);
      for (const wire of wires) wire.destroy();
    },
  };
}

/** Lets a screen in by its device token or by the session's cookie, and seats it. */
async function admit(house: House, screen: Screen): Promise<void> {
  const said = Handshake.safeParse(screen.handshake.auth);
  if (!said.success) throw new Error('invalid-input');
  const shown = {
    bearer: 'deviceToken' in said.data ? said.data.deviceToken : undefined,
    cookie: cookieIn(screen.handshake.headers.cookie, cookieName(house.settings)),
  };
  const again = () => recognise(house, shown);
  const asker = await again();
  const wished = 'shopId' in said.data ? ShopId.parse(said.data.shopId) : null;
  const rooms = roomsOf(asker, wished);
  const shopId = asker.kind === 'device' ? asker.shopId : wished;
  if (!rooms || !shopId) throw new Error('not-allowed');
  screen.data = { shopId, deviceId: asker.kind === 'device' ? asker.deviceId : null, again };
  await screen.join(rooms);
}

/** Those who may have lost their seat by what an entry says. */
function roomInDoubt(row: JournalRow): string | null {
  const { staffId, deviceId } = row.payload;
  if (row.name === 'device.revoked') return deviceRoom(String(deviceId));
  if (row.name === 'staff.changed' || row.name === 'staff.role-set') return personRoom(String(staffId));
  return row.name === 'staff.signed-out' && row.actorId ? personRoom(row.actorId) : null;
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key === name)?.[1];
}

function unsentOf(screen: Screen): number {
  const unsent: unknown = Reflect.get(screen.conn, 'writeBuffer');
  return Array.isArray(unsent) ? unsent.length : 0;
}
