import { once } from 'node:events';
import { startProcess, waitToHear } from './start-process.ts';

/** An api or a worker in a process of its own, open. */
export type OpenProcess = {
  /** Where it listens; empty for a worker. */
  url: string;
  pid: number;
  isRunning(): boolean;
  /** Everything it wrote down so far. */
  said(): string;
  /** No time to say goodbye, as when the power goes. */
  kill(): Promise<void>;
  /** Asks it to end, and tells how it ended: its exit code and after how long. */
  end(): Promise<{ code: number | null; ms: number }>;
};

/**
 * Starts a process of the house on a database and waits until it is open.
 * @param settings as the environment gives them; without PORT any free one
 */
export async function openProcess(
  file: 'api-only.ts' | 'worker-only.ts',
  settings: Record<string, string>,
): Promise<OpenProcess> {
  const started = startProcess(file, { PORT: '0', ...settings });
  const { child } = started;
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const gone = once(child, 'exit');
  const kill = async () => {
    if (isRunning()) child.kill('SIGKILL');
    await gone;
  };
  try {
    await waitToHear(started, file === 'api-only.ts' ? ' s)' : 'workers: open');
  } catch (error) {
    await kill();
    throw error;
  }
  return {
    url: /http:\/\/[\d.]+:\d+/.exec(started.said())?.[0] ?? '',
    pid: child.pid ?? 0,
    isRunning,
    said: () => started.said() + started.complained(),
    kill,
    async end() {
      const asked = performance.now();
      child.kill('SIGTERM');
      await gone;
      return { code: child.exitCode, ms: performance.now() - asked };
    },
  };
}
