import type { EmbeddedTrouble } from '@motcua/db/embedded';
import type { FirstRun } from '@motcua/db/first-run';
import type { Logger } from 'pino';
import { checkPort } from './check-port.ts';
import { closeAll } from './close-all.ts';
import { layGround } from './lay-ground.ts';
import { openApi, openWorkers } from './open-doors.ts';
import { ensureScreens } from './screens/ensure-screens.ts';
import type { ScreenWord } from './screens/places.ts';
import type { Settings } from './settings.ts';

/** A house that is open: people can take numbers. `close` finishes open requests first and ends PostgreSQL last. */
export type OpenHouse = { url: string; first: FirstRun; close(): Promise<void> };

export type Tell = {
  /** The embedded database would not stay up while the house was open. */
  lost(trouble: EmbeddedTrouble): void;
  /** These screens are being built, which takes some seconds. */
  building(words: ScreenWord[]): void;
};

/**
 * Puts the house together in one process: database, first-run data, screens, api and workers.
 * @throws an error with one plain sentence; whatever was begun has been closed again
 */
export async function openHouse(settings: Settings, log: Logger, tell: Tell): Promise<OpenHouse> {
  await checkPort(settings.host, settings.port);
  const open: (() => Promise<void>)[] = [];
  try {
    const building = ensureScreens(tell.building);
    // It is awaited below; until then a failure must not look like one nobody caught.
    building.catch(() => undefined);
    const { database, first } = await layGround(settings, log, tell.lost);
    open.push(database.stop);
    const api = await openApi(settings, database.url, first, await building);
    open.push(api.close);
    const workers = await openWorkers(settings, database.url, api.url);
    open.push(workers.close);
    return { url: api.url, first, close: () => closeAll(open, log) };
  } catch (error) {
    await closeAll(open, log);
    throw error;
  }
}
