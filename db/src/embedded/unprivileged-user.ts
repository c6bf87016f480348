import { readFile } from 'node:fs/promises';

/** The machine's own `postgres` user, else `nobody`; null where there is neither. */
export async function unprivilegedUser(): Promise<{ uid: number; gid: number } | null> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    const uid = Number(fields[2]);
    const gid = Number(fields[3]);
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  return null;
}
