import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isPostmasterOf } from './is-postmaster-of.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { stopPostmaster } from './stop-postmaster.ts';

/**
 * Clears away what an earlier start left behind: a server still running because our process was killed with -9, or a
 * `postmaster.pid` from before a power cut whose number now belongs to some other program.
 * Call it only as the owner of the folder.
 */
export async function stopOrphan(data: string, log: (line: string) => void): Promise<void> {
  const left = await readPostmasterFile(data);
  if (left === null) return;
  if (await isPostmasterOf(left.pid, data)) {
    log(`stopping the PostgreSQL an earlier start left running (pid ${left.pid})`);
    await stopPostmaster(left.pid, async () => !(await isPostmasterOf(left.pid, data)));
  }
  await unlink(join(data, 'postmaster.pid')).catch(() => undefined);
}
