import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Remembers where PostgreSQL's logs end now.
 * @returns an act that reads what was written since then, the given file first
 */
export async function markLogs(data: string): Promise<(firstFile: string) => Promise<string>> {
  const logs = join(data, 'log');
  const ends = new Map<string, number>();
  for (const name of await readdir(logs).catch(() => [])) {
    ends.set(name, (await stat(join(logs, name)).catch(() => null))?.size ?? 0);
  }
  return async (firstFile) => {
    const texts = [await readFile(firstFile, 'utf8').catch(() => '')];
    for (const name of await readdir(logs).catch(() => [])) {
      const whole = await readFile(join(logs, name)).catch(() => Buffer.alloc(0));
      texts.push(whole.subarray(ends.get(name) ?? 0).toString('utf8'));
    }
    return texts.join('\n');
  };
}
