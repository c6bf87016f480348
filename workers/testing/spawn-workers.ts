import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Pace } from '../src/pace.ts';
import type { WorkerSettings } from '../src/settings.ts';

export type WorkerProcess = {
  /** No time to say goodbye, as when the power goes. */
  kill(): Promise<void>;
  /** Asks it to close and tells how it ended by itself. */
  stop(): Promise<{ code: number | null; ms: number }>;
  startMs: number;
};

/** Workers as a process of their own; ready when this returns. */
export async function spawnWorkers(settings: WorkerSettings, pace: Pace): Promise<WorkerProcess> {
  const began = performance.now();
  const script = fileURLToPath(new URL('./child-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify({ settings, pace })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(child.stdout, 'data'), failWhenGone(child)]);
  const startMs = performance.now() - began;
  const gone = once(child, 'exit');
  return {
    startMs,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      const asked = performance.now();
      child.kill('SIGTERM');
      await gone;
      return { code: child.exitCode, ms: performance.now() - asked };
    },
  };
}

async function failWhenGone(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error('the workers ended before they had started');
}
