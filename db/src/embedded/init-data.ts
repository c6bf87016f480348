import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { commandAs } from './command-as.ts';
import { explainFailure } from './explain-failure.ts';
import type { RunAs } from './run-as.ts';

/**
 * Makes a new, empty cluster. It is made beside its place and then moved there, so a start that is cut off in the
 * middle leaves nothing half made.
 * @param forGood false where nothing has to survive a power cut
 */
export async function initData(
  folder: string,
  data: string,
  password: string,
  binaries: Binaries,
  runAs: RunAs,
  forGood: boolean,
): Promise<void> {
  const unfinished = `${data}.unfinished`;
  const passwordFile = join(folder, '.initdb-password');
  await rm(unfinished, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (runAs.kind === 'user') {
    await chown(unfinished, runAs.uid, runAs.gid);
    await chown(passwordFile, runAs.uid, runAs.gid);
  }
  try {
    const { command, args, options } = commandAs(runAs, binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      ...initFlags,
      ...(forGood ? [] : ['--no-sync']),
    ]);
    await promisify(execFile)(command, args, { ...options, cwd: folder, timeout: 120_000 });
    await chmod(unfinished, 0o700);
    await rename(unfinished, data);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw explainFailure(
      folder,
      error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error),
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** PostgreSQL's own C.UTF-8 sorts and folds alike on every machine, whatever locales it has. */
const initFlags = [
  '--username=motcua',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];
