import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { commandAs } from './command-as.ts';
import { EmbeddedTrouble } from './embedded-trouble.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import type { RunAs } from './run-as.ts';
import { serverFlags } from './server-flags.ts';
import { stopPostmaster } from './stop-postmaster.ts';
import { markLogs } from './what-it-wrote.ts';

/** Everything one start of the server needs to know. */
export type Place = {
  folder: string;
  data: string;
  binaries: Binaries;
  runAs: RunAs;
  changes: Record<string, string>;
};

/** A server that ended before it was ready, with what it wrote. */
export class NotReady extends Error {
  readonly written: string;
  constructor(written: string) {
    super('PostgreSQL ended before it was ready');
    this.written = written;
  }
}

/**
 * Starts the server and waits until it takes connections. After a crash that includes reading its write-ahead log.
 * It runs in a session of its own: Ctrl-C in the terminal reaches us, and we stop it when our requests are finished.
 */
export async function launch(place: Place, port: number): Promise<ChildProcess> {
  const began = Date.now();
  const writtenSince = await markLogs(place.data);
  // A file, not a pipe: a pipe would break when we are killed, and the server must survive that.
  const startLogPath = join(place.folder, 'postgres-start.log');
  const startLog = await open(startLogPath, 'w', 0o600);
  const asked = ['-D', place.data, ...serverFlags(port, place.changes)];
  const { command, args, options } = commandAs(place.runAs, place.binaries.postgres, asked);
  const child = spawn(command, args, {
    ...options,
    cwd: place.folder,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', startLog.fd],
  });
  const failed = new Promise<Error>((resolve) => child.once('error', resolve));
  await startLog.close();
  const pid = child.pid;
  if (pid === undefined) throw new NotReady(String(await failed));
  while (child.exitCode === null && child.signalCode === null) {
    const file = await readPostmasterFile(place.data);
    if (file?.pid === pid && file.status === 'ready') return child;
    if (Date.now() - began > readyWithinMs) {
      await stopPostmaster(pid, async () => child.exitCode !== null || child.signalCode !== null);
      throw new EmbeddedTrouble('not-started', { folder: place.folder, detail: `${readyWithinMs / 1000} s` });
    }
    await pause(10);
  }
  throw new NotReady(await writtenSince(startLogPath));
}

/** Reading the log of a busy day after a power cut takes seconds; this is for a disk that is dying. */
const readyWithinMs = 180_000;
