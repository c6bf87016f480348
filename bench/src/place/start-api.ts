import { setTimeout as sleep } from 'node:timers/promises';
import { houseKey } from './house-key.ts';
import { productionFlags } from './production-flags.ts';
import { type NodeProcess, spawnNode } from './spawn-node.ts';

export type Api = NodeProcess & { url: string };

const patienceMs = 60_000;

/** Starts a real api process, as it is started behind a load balancer, and waits until it listens. */
export async function startApi(
  databaseUrl: string,
  flags: string[] = productionFlags(),
  port = 0,
): Promise<Api> {
  const api = spawnNode(
    'start/src/api-only.ts',
    {
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      HOUSE_KEY: houseKey.toString('base64url'),
    },
    flags,
  );
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const url = /^api: (http:\S+)/m.exec(api.said())?.[1];
    if (url) return { ...api, url };
    if (api.child.exitCode !== null) break;
    await sleep(20);
  }
  await api.stop();
  throw new Error(`the api did not start: ${api.said()}`);
}
