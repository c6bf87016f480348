import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedTrouble } from '@motcua/db/embedded';
import { findRunning } from '@motcua/db/embedded/find-running';
import type { Logger } from 'pino';
import { layGround } from './lay-ground.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Settings } from './settings.ts';

/**
 * The house's database for a command on the console: beside an open house its own running server, else opened and made
 * ready as `npm start` would, so that a command may be the first thing ever run on a machine.
 */
export async function openBeside(settings: Settings, log: Logger): Promise<OpenDatabase> {
  for (let tries = 1; ; tries += 1) {
    const url = settings.databaseUrl === null ? await findRunning(settings.dataDir) : null;
    if (url !== null) return { url, stop: async () => undefined };
    try {
      return (await layGround({ ...settings, redisUrl: null }, log)).database;
    } catch (error) {
      // A house that is opening at this moment has the folder and will soon have a server.
      const opening = error instanceof EmbeddedTrouble && error.code === 'in-use';
      if (!opening || tries >= triesMost) throw error;
      await sleep(250);
    }
  }
}

const triesMost = 60;
