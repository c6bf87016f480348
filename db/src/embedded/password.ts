import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the server's password is kept, readable by its owner alone. */
export const passwordFile = (folder: string) => join(folder, 'database-password');

/** The password of this data folder, or null when there is none yet or the file was lost. */
export async function readPassword(folder: string): Promise<string | null> {
  const found = (await readFile(passwordFile(folder), 'utf8').catch(() => '')).trim();
  return /^[0-9a-f]{48}$/.test(found) ? found : null;
}

/** Makes a random password and keeps it. */
export async function newPassword(folder: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  const beside = `${passwordFile(folder)}.new`;
  await writeFile(beside, `${password}\n`, { mode: 0o600 });
  await rename(beside, passwordFile(folder));
  return password;
}
