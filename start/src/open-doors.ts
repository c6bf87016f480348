import { join } from 'node:path';
import { outsideOf } from '@motcua/api/outside';
import { type RunningApi, startApi } from '@motcua/api/server';
import type { FirstRun } from '@motcua/db/first-run';
import { startWorkers } from '@motcua/workers/main';
import { addressOf } from './address-of.ts';
import { listenTrouble } from './check-port.ts';
import { readHouseKey } from './house-key.ts';
import type { BuiltScreens } from './screens/ensure-screens.ts';
import type { Settings } from './settings.ts';

/** Opens the desk: HTTP, the wire and the built screens on one address. */
export async function openApi(
  settings: Settings,
  databaseUrl: string,
  first: FirstRun,
  screens: BuiltScreens,
): Promise<RunningApi> {
  const { host, port, redisUrl, publicUrl, logLevel, trustedProxies, telling } = settings;
  return startApi({
    databaseUrl,
    redisUrl,
    host,
    port,
    publicUrl,
    logLevel,
    trustedProxies,
    houseKey: await readHouseKey(settings),
    filesDir: join(settings.dataDir, 'files'),
    telling,
    demo: first.demoPresent && !settings.production,
    screens: screens.folders,
    build: screens.build,
  }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(code) ? listenTrouble(code, host, port) : error;
  });
}

/** Lets the workers begin: what the clock and the journal set off. */
export async function openWorkers(
  settings: Settings,
  databaseUrl: string,
  /** Where the api listens, if it is in this process; elsewhere it is taken to have the same settings. */
  apiUrl = `http://${settings.host}:${settings.port}`,
): Promise<{ close(): Promise<void> }> {
  const { redisUrl, logLevel, publicUrl, telling } = settings;
  return startWorkers({
    databaseUrl,
    redisUrl,
    logLevel,
    publicUrl: addressOf(settings, apiUrl),
    outside: outsideOf({ houseKey: await readHouseKey(settings), publicUrl, telling }),
  });
}
