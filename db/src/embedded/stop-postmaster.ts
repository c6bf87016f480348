import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/**
 * Ends a PostgreSQL server: first politely (sessions are ended, everything is written), after ten seconds at once
 * (it recovers from its log at the next start), and at last by force.
 * @param isGone asked again and again whether it has ended
 */
export async function stopPostmaster(pid: number, isGone: () => Promise<boolean>): Promise<void> {
  const steps = [
    { signal: 'SIGINT', seconds: 10 },
    { signal: 'SIGQUIT', seconds: 5 },
    { signal: 'SIGKILL', seconds: 5 },
  ] as const;
  for (const { signal, seconds } of steps) {
    await signalPostmaster(pid, signal);
    for (let waited = 0; waited < seconds * 1000; waited += 10) {
      if (await isGone()) return;
      await pause(10);
    }
  }
}

/** Sends a signal; a server that is gone already is no trouble. Windows has no SIGQUIT: there only force remains. */
export async function signalPostmaster(pid: number, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): Promise<void> {
  if (process.platform === 'win32') {
    await promisify(execFile)('taskkill', ['/pid', String(pid), '/t', '/f']).catch(() => undefined);
    return;
  }
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
