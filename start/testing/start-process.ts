import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '../src/screens/places.ts';

/** A process of the house, as npm would start it, with what it has said so far. */
export type StartedProcess = {
  child: ChildProcess;
  said(): string;
  complained(): string;
  /** Resolves with the exit code; null when a signal ended it. */
  ended: Promise<number | null>;
};

/**
 * Starts one of the files of `start/src` with just these settings.
 * @param file for example `main.ts`
 */
export function startProcess(file: string, settings: Record<string, string>): StartedProcess {
  return startCommand(process.execPath, [join(projectFolder, 'start', 'src', file)], settings);
}

/** Starts a command in the project's folder, as somebody types it, with just these settings. */
export function startCommand(
  command: string,
  args: string[],
  settings: Record<string, string>,
): StartedProcess {
  const child = spawn(command, args, {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, said: () => said, complained: () => complained, ended };
}

/** Waits until the process has said this, or fails with everything it said when it ends before. */
export async function waitToHear(started: StartedProcess, words: string, withinMs = 60_000): Promise<void> {
  for (let waited = 0; waited < withinMs; waited += 20) {
    if (started.said().includes(words)) return;
    const over = started.child.exitCode !== null || started.child.signalCode !== null;
    if (over) throw new Error(`it ended before "${words}": ${started.said()}${started.complained()}`);
    await pause(20);
  }
  throw new Error(`not heard: "${words}" in ${started.said()}${started.complained()}`);
}
