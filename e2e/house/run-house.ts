import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type RunningHouse = {
  url: string;
  /** Ends the house as a power cut would: by its process id, with -9. */
  cutPower(): Promise<void>;
  /** Starts it again on the same data and the same port. */
  start(): Promise<void>;
  /** Ends it for good and removes its data. */
  close(): Promise<void>;
};

/** A whole shop as `npm start` runs it, on a port and in a folder of its own. */
export async function runHouse(): Promise<RunningHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'motcua-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;

  async function start(): Promise<void> {
    const said: string[] = [];
    running = spawn(process.execPath, ['start/src/main.ts'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.stdout?.on('data', (line) => said.push(String(line)));
    running.stderr?.on('data', (line) => said.push(String(line)));
    for (let tried = 0; tried < 240; tried += 1) {
      if (running.exitCode !== null) throw new Error(`the house did not start: ${said.join('')}`);
      const answer = await fetch(`${url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await sleep(250);
    }
    throw new Error(`the house was not ready within a minute: ${said.join('')}`);
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!running || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
  }

  await start();
  return {
    url,
    start,
    cutPower: () => end('SIGKILL'),
    async close() {
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
