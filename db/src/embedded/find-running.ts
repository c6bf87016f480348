import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerLives } from './owner-file.ts';
import { readPassword } from './password.ts';
import { readPostmasterFile } from './postmaster-file.ts';

/**
 * Where the embedded server of a folder can be reached while another process of the house owns it, as `npm start` does;
 * null where nobody runs it, or it does not take connections yet.
 */
export async function findRunning(dataDir: string): Promise<string | null> {
  const folder = await realpath(dataDir).catch(() => null);
  if (folder === null || !(await ownerLives(folder))) return null;
  const server = await readPostmasterFile(join(folder, 'postgres'));
  const password = await readPassword(folder);
  if (server === null || server.status !== 'ready' || password === null) return null;
  return `postgres://motcua:${password}@127.0.0.1:${server.port}/motcua`;
}
