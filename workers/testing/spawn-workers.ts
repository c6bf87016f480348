import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Pace } from '../src/pace.ts';
import type { WorkerSettings } from '../src/settings.ts';

export type WorkerProcess = {
  /** No time to say goodbye, as when the power goes. Tells by which signal it ended: none where it had ended by itself. */
  kill(): Promise<NodeJS.Signals | null>;
  /** Asks it to close and tells how it ended by itself. */
  stop(): Promise<{ code: number | null; ms: number }>;
  startMs: number;
};

/**
 * Workers as a process of their own; ready when this returns.
 * @param clockAheadHours how far the process's own clock is wrong
 * @param script the same program in one file, where many are started
 */
export async function spawnWorkers(
  settings: WorkerSettings,
  pace: Pace,
  clockAheadHours = 0,
  script = fileURLToPath(new URL('./child-worker.ts', import.meta.url)),
): Promise<WorkerProcess> {
  const began = performance.now();
  const flags = clockAheadHours === 0 ? [] : ['--import', wrongClock(clockAheadHours)];
  const child = spawn(process.execPath, [...flags, script, JSON.stringify({ settings, pace })], {
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
      return child.signalCode;
    },
    async stop() {
      const asked = performance.now();
      child.kill('SIGTERM');
      await gone;
      return { code: child.exitCode, ms: performance.now() - asked };
    },
  };
}

/** A module that sets every clock a program can read, but no timer, ahead or back. */
function wrongClock(hours: number): string {
  return `data:text/javascript,${encodeURIComponent(`
    const True = Date;
    globalThis.Date = class extends True {
      constructor(...given) { given.length > 0 ? super(...given) : super(Date.now()); }
      static now() { return True.now() + ${hours * 3_600_000}; }
    };`)}`;
}

async function failWhenGone(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error('the workers ended before they had started');
}
