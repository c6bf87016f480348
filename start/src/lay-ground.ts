import { hashPassword } from '@motcua/api/passwords';
import type { EmbeddedTrouble } from '@motcua/db/embedded';
import { type FirstRun, firstRun } from '@motcua/db/first-run';
import type { Logger } from 'pino';
import { checkRedis } from './check-redis.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { refuseInProduction } from './refuse-in-production.ts';
import type { Settings } from './settings.ts';

/** What every part of the house stands on: a database of the newest shape, with the first-run data in it. */
export type Ground = { database: OpenDatabase; first: FirstRun };

/** Opens the database and makes it ready to work with; closes it again when it may not be used. */
export async function layGround(
  settings: Settings,
  log: Logger,
  onLost: (trouble: EmbeddedTrouble) => void = () => undefined,
): Promise<Ground> {
  if (settings.redisUrl) await checkRedis(settings.redisUrl);
  const database = await openDatabase(settings, log, onLost);
  try {
    const first = await firstRun(database.url, { demo: !settings.production, hashPassword });
    if (settings.production) refuseInProduction(first);
    return { database, first };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
