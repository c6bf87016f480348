import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export type RedisServer = {
  url: string;
  wipe(): Promise<void>;
  /** All it holds now, to begin another one with. */
  dump(): Promise<Buffer>;
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * A real Redis of one's own in a folder that goes with it. Nothing is kept on disk by itself.
 * @param at the port of one that was killed, to be where it was; without it any free one
 * @param dump what it begins with, as one that is restored from yesterday
 */
export async function redisServer(at?: number, dump?: Buffer): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-redis-'));
  const file = join(folder, 'dump.rdb');
  if (dump) await writeFile(file, dump);
  const port = at ?? (await freePort());
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const server = spawn(
    'redis-server',
    [...options, '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
    {
      stdio: 'ignore',
    },
  );
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { retryStrategy: (times) => (times > 100 ? null : 50) });
  client.on('error', () => undefined);
  await client.ping();
  const kill = async () => {
    client.disconnect();
    await ended(server, 'SIGKILL');
  };
  return {
    url,
    wipe: async () => void (await client.flushall()),
    async dump() {
      await client.save();
      return readFile(file);
    },
    kill,
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no free port was found');
  return address.port;
}
