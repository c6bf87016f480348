import { Redis } from 'ioredis';
import pg from 'pg';
import postgres from 'postgres';

const channel = 'motcua_news';
/** News is told at most once in this time: NOTIFY inside each transaction cut commits two to eight times. */
const coalesceMs = 5;

export type News = {
  /** Something was written and committed: wake the readers, here at once, in other processes a moment later. */
  nudge(): void;
  close(): Promise<void>;
};

/**
 * Wakes readers of the journal across processes. A nudge carries nothing and may be lost: readers also look each second,
 * so a lost one costs a second, never an entry (docs/decisions/0004). With Redis it goes over pub/sub, else over NOTIFY.
 */
export async function openNews(options: {
  databaseUrl: string;
  redisUrl: string | null;
  onNews: () => void;
  onTrouble: (error: Error) => void;
}): Promise<News> {
  const wire = options.redisUrl
    ? redisWire(options.redisUrl, options.onNews, options.onTrouble)
    : await postgresWire(options.databaseUrl, options.onNews, options.onTrouble);
  let waiting: NodeJS.Timeout | null = null;
  return {
    nudge() {
      options.onNews();
      waiting ??= setTimeout(() => {
        waiting = null;
        wire.tell();
      }, coalesceMs);
    },
    async close() {
      if (waiting) clearTimeout(waiting);
      await wire.close();
    },
  };
}

type Wire = { tell(): void; close(): Promise<void> };

/** postgres.js listens: it re-attaches by itself after a lost connection and calls back, so that we can catch up. */
async function postgresWire(
  url: string,
  onNews: () => void,
  onTrouble: (error: Error) => void,
): Promise<Wire> {
  const listener = postgres(url, {
    max: 1,
    connection: { application_name: 'motcua-listen' },
    onnotice: () => {},
  });
  await listener.listen(channel, onNews, onNews);
  const teller = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'motcua-tell',
    query_timeout: 2_000,
  });
  teller.on('error', onTrouble);
  teller.on('connect', (client) => client.on('error', onTrouble));
  let telling = false;
  return {
    tell() {
      // One at a time: a slow server must not pile up nudges that all say the same.
      if (telling) return;
      telling = true;
      teller
        .query(`notify ${channel}`)
        .catch(onTrouble)
        .finally(() => {
          telling = false;
        });
    },
    async close() {
      await listener.end({ timeout: 2 });
      await teller.end();
    },
  };
}

function redisWire(url: string, onNews: () => void, onTrouble: (error: Error) => void): Wire {
  const patience = { retryStrategy: (times: number) => Math.min(times * 200, 5_000) };
  const ear = new Redis(url, { ...patience, maxRetriesPerRequest: null });
  const mouth = new Redis(url, { ...patience, maxRetriesPerRequest: 0, enableOfflineQueue: false });
  ear.on('error', onTrouble);
  mouth.on('error', onTrouble);
  ear.on('message', onNews);
  ear.on('ready', () => {
    ear.subscribe(channel).then(onNews, onTrouble);
  });
  return {
    tell() {
      mouth.publish(channel, '').catch(onTrouble);
    },
    async close() {
      ear.disconnect();
      mouth.disconnect();
    },
  };
}
