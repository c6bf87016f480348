import type { AddressInfo } from 'node:net';
import { connect } from '@motcua/db/connect';
import { watchDeadlines } from '@motcua/db/dossiers/sweep-watch';
import { followJournal } from '@motcua/db/journal/follow';
import { openNews } from '@motcua/db/journal/news';
import { newestPosition } from '@motcua/db/journal/read';
import { plainError } from '@motcua/db/plain-error';
import { watchNotices } from '@motcua/notices/watch-notices';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { openFollowers } from './follow/followers.ts';
import type { ApiSettings, House } from './house.ts';
import { movesDeadlines } from './journal/moves-deadlines.ts';
import { outsideOf } from './outside.ts';
import { keepHouseClock } from './realtime/house-clock.ts';
import { openLive } from './realtime/live.ts';

export type { ApiSettings } from './house.ts';

export type RunningApi = { url: string; close(): Promise<void> };

/** Whoever has not finished asking by then never will. */
const finishWithinMs = 10_000;
/**
 * Connections that may wait to be taken in: when a whole hall comes back, whoever finds the door full tries again only
 * after a second, and a clerk's next call would be among them. The system may allow fewer.
 */
const atTheDoorMax = 4_096;

/**
 * Opens the desk: HTTP and the wire to the screens on one port.
 * @param settings everything it needs to know; nothing is read from the environment here
 * @returns its address, and how to close it: requests that are open are finished first
 * @throws when the database cannot be reached or the port is taken
 */
export async function startApi(settings: ApiSettings): Promise<RunningApi> {
  // What is open already is closed again when something after it cannot be opened.
  const opened: (() => Promise<void>)[] = [];
  try {
    return await open(settings, opened);
  } catch (error) {
    await Promise.allSettled(opened.map((close) => close()));
    throw error;
  }
}

async function open(settings: ApiSettings, opened: (() => Promise<void>)[]): Promise<RunningApi> {
  const log = pino({
    name: 'api',
    level: settings.logLevel,
    redact: ['req.headers', 'password', '*.password'],
    serializers: { err: plainError },
  });
  const connection = connect(settings.databaseUrl, {
    name: 'motcua-api',
    onTrouble: (error) => log.warn({ reason: error.message }, 'a connection to the database was lost'),
  });
  opened.push(connection.close);
  let draining = false;
  let wake = () => {};
  const news = await openNews({
    databaseUrl: settings.databaseUrl,
    redisUrl: settings.redisUrl,
    onNews: () => wake(),
    onTrouble: (error) => log.warn({ reason: error.message }, 'news could not be passed on'),
  });
  opened.push(news.close);
  const house: House = {
    settings,
    db: connection.db,
    connection,
    log,
    nudge: () => news.nudge(),
    draining: () => draining,
  };

  const from = await newestPosition(house.db);
  let screens = () => 0;
  const followers = openFollowers(house);
  const app = await buildApp(house, () => screens(), followers);
  opened.push(() => app.close());
  const clock = await keepHouseClock(house.db, (error) =>
    log.warn({ err: error }, 'the house clock could not be read; the last correction stands'),
  );
  opened.push(async () => clock.close());
  const live = openLive(house, app.server, from, clock);
  screens = live.screens;
  app.addHook('preClose', live.close);
  const notices = watchNotices(house, outsideOf(settings), (error) =>
    log.warn({ err: error }, 'people could not be told; trying again'),
  );
  opened.push(notices.close);
  const deadlines = watchDeadlines(
    house.db,
    () => {
      house.nudge();
      notices.nudge();
    },
    (error) => log.warn({ err: error }, 'deadlines could not be swept; trying again'),
  );
  opened.push(deadlines.close);
  const follower = followJournal({
    db: house.db,
    from,
    onEntries(rows) {
      live.announce(rows);
      followers.hear(rows);
      if (rows.some(movesDeadlines)) deadlines.nudge();
    },
    onTrouble: (error) => log.warn({ err: error }, 'the journal could not be read; trying again'),
  });
  opened.push(follower.close);
  wake = follower.wake;

  await app.listen({ host: settings.host, port: settings.port, backlog: atTheDoorMax });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://${settings.host}:${port}`,
    async close() {
      draining = true;
      // A connection that had a request open when closing began would otherwise be kept for the next one.
      const letGo = setInterval(() => app.server.closeIdleConnections(), 50);
      const cutOff = setTimeout(() => app.server.closeAllConnections(), finishWithinMs);
      await app.close();
      clearInterval(letGo);
      clearTimeout(cutOff);
      clock.close();
      await follower.close();
      await deadlines.close();
      await notices.close();
      await news.close();
      await connection.close();
    },
  };
}
