import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findBinaries } from './binaries.ts';
import { EmbeddedTrouble, type TroubleCode } from './embedded-trouble.ts';
import { ensureDatabase } from './ensure-database.ts';
import { explainFailure, saysPortTaken, saysStillEnding } from './explain-failure.ts';
import { freePort } from './free-port.ts';
import { initData } from './init-data.ts';
import { inspectData } from './inspect-data.ts';
import { keepRunning } from './keep-running.ts';
import { launch, NotReady, type Place } from './launch.ts';
import { claimFolder } from './owner-file.ts';
import { ownerOf } from './owner-of.ts';
import { newPassword, readPassword } from './password.ts';
import { prepareFolder } from './prepare-folder.ts';
import { resetPassword } from './reset-password.ts';
import { chooseRunAs } from './run-as.ts';
import { stopOrphan } from './stop-orphan.ts';
import { signalPostmaster } from './stop-postmaster.ts';

export { EmbeddedTrouble };

export type EmbeddedOptions = {
  /** The house's data folder; PostgreSQL's own files go to `postgres` inside it. Made when missing. */
  dataDir: string;
  /** Plain lines about what happens, for the log. */
  log?: (line: string) => void;
  /** PostgreSQL settings other than ours, for tests. */
  changes?: Record<string, string>;
  /** The server ended again and again and was given up; the house cannot go on. */
  onGaveUp?: (trouble: EmbeddedTrouble) => void;
};

export type EmbeddedServer = {
  /** Where to connect, with the password: `postgres://motcua:…@127.0.0.1:…/motcua`. Stays the same until `stop`. */
  url: string;
  port: number;
  /** The server's process now; another one after a crash. */
  pid(): number;
  /** Whether this start made a new, empty database cluster. */
  isNew: boolean;
  /** Resolves when the server takes connections (again). */
  ready(): Promise<void>;
  /** Ends it cleanly and gives the folder up. */
  stop(): Promise<void>;
  /** Kills it with -9. It comes back by itself, on the same port. */
  crash(): Promise<void>;
  /** What `pg_ctl restart -m immediate` does: every session is cut, and it recovers from its log on the same port. */
  restartImmediate(): Promise<void>;
};

/**
 * Starts the real PostgreSQL that comes from npm on this folder, and keeps it running until it is stopped.
 * Anything that keeps it from starting is an `EmbeddedTrouble` with one sentence for the person at the console.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.dataDir);
  try {
    return await start(folder, options);
  } catch (error) {
    throw asTrouble(error, folder);
  }
}

async function start(asked: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const log = options.log ?? (() => undefined);
  const binaries = await findBinaries(asked);
  await prepareFolder(asked);
  const folder = await realpath(asked);
  const data = join(folder, 'postgres');
  const release = await claimFolder(folder);
  try {
    await stopOrphan(data, log);
    const found = await inspectData(data);
    const runAs = await chooseRunAs(folder, data, binaries);
    const place: Place = { folder, data, binaries, runAs, changes: options.changes ?? {} };
    const kept = await readPassword(folder);
    const password = kept ?? (await newPassword(folder));
    if (found === 'none')
      await initData(folder, data, password, binaries, runAs, place.changes.fsync !== 'off');
    else await handOver(place);
    if (found === 'whole' && kept === null) await resetPassword(place, password);
    const { child, port } = await launchOnFreePort(place);
    const url = (database: string) => `postgres://motcua:${password}@127.0.0.1:${port}/${database}`;
    const watched = keepRunning(child, place, port, log, options.onGaveUp ?? (() => undefined));
    // Whoever ends without stopping it (a second Ctrl-C, a fault) takes the server along; only kill -9 cannot.
    const takeAlong = () => void signalPostmaster(watched.pid(), 'SIGINT');
    process.once('exit', takeAlong);
    await ensureDatabase(url, 'motcua', folder).catch(async (error: unknown) => {
      process.off('exit', takeAlong);
      await watched.stop();
      throw error;
    });
    return {
      url: url('motcua'),
      port,
      isNew: found === 'none',
      pid: watched.pid,
      ready: watched.ready,
      crash: watched.crash,
      async stop() {
        process.off('exit', takeAlong);
        await watched.stop();
        await release();
      },
      async restartImmediate() {
        const old = watched.pid();
        await signalPostmaster(old, 'SIGQUIT');
        while (watched.pid() === old) await new Promise((again) => setTimeout(again, 5));
        await watched.ready();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** The files follow whoever runs the server: a folder made by a plain user and now started by root, or the other way. */
async function handOver({ data, runAs }: Place): Promise<void> {
  if (runAs.kind === 'self') return;
  const owner = await ownerOf(data);
  if (owner?.uid === runAs.uid) return;
  await promisify(execFile)('chown', ['-R', '-h', `${runAs.uid}:${runAs.gid}`, data]);
}

async function launchOnFreePort(place: Place) {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    try {
      return { child: await launch(place, port), port };
    } catch (error) {
      if (!(error instanceof NotReady)) throw error;
      const later = saysPortTaken(error.written) || saysStillEnding(error.written);
      if (!later || tries >= 20) throw explainFailure(place.folder, error.written);
      await new Promise((again) => setTimeout(again, 50 * tries));
    }
  }
}

/** What the disk and the system answer, as one of our troubles. */
function asTrouble(error: unknown, folder: string): unknown {
  if (error instanceof EmbeddedTrouble || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? systemCodes[error.code] : undefined;
  return code === undefined ? error : new EmbeddedTrouble(code, { folder });
}

const systemCodes: Record<string, TroubleCode> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOENT: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};
