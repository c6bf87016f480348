import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readyWithinMs = 60_000;
const lookEveryMs = 100;

export type RunningHouse = {
  url: string;
  /** Ends the house as a power cut would: by its process id, with -9. */
  cutPower(): Promise<void>;
  /** Starts it again on the same data and the same port. */
  start(): Promise<void>;
  /** All it wrote to its standard output and error since it was last started: its log. */
  said(): string;
  /** Ends it for good and removes its data. */
  close(): Promise<void>;
};

/**
 * A whole shop as `npm start` runs it, on a port and in a folder of its own.
 * @param settings what else it finds in its environment
 */
export async function runHouse(settings: Record<string, string> = {}): Promise<RunningHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'motcua-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;
  let said: string[] = [];
  // A test run that is broken off must not leave a shop behind.
  const endWithUs = () => running?.kill('SIGTERM');
  process.on('exit', endWithUs);

  async function start(): Promise<void> {
    said = [];
    const started = spawn(process.execPath, ['start/src/main.ts'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        PORT: String(port),
        DATA_DIR: dataDir,
        LOG_LEVEL: 'warn',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = started;
    started.stdout.on('data', (line) => said.push(String(line)));
    started.stderr.on('data', (line) => said.push(String(line)));
    const deadline = performance.now() + readyWithinMs;
    while (performance.now() < deadline) {
      if (started.exitCode !== null) throw new Error(`the house did not start: ${said.join('')}`);
      const answer = await fetch(`${url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await sleep(lookEveryMs);
    }
    throw new Error(`the house was not ready within a minute: ${said.join('')}`);
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
  }

  async function close(): Promise<void> {
    await end('SIGTERM');
    await endOrphan(dataDir);
    process.off('exit', endWithUs);
    await rm(dataDir, { recursive: true, force: true });
  }

  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return { url, start, said: () => said.join(''), cutPower: () => end('SIGKILL'), close };
}

/** After a power cut that nobody repaired, the database lives on alone; its own file says which process it is. */
async function endOrphan(dataDir: string): Promise<void> {
  const file = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(file, 10);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command.includes(dataDir)) process.kill(pid, 'SIGINT');
}
