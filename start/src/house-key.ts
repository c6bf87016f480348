import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { StartTrouble } from './start-trouble.ts';

const keyBytes = 32;

/**
 * The key that seals what identifies people: HOUSE_KEY, else a file beside the embedded database, made at the first
 * start and readable by its owner alone. Whoever loses it loses the sealed numbers: it belongs into the backup, but not
 * beside the database's.
 */
export async function readHouseKey(settings: Settings): Promise<Buffer> {
  if (settings.houseKey !== null) return keyOf(settings.houseKey);
  if (settings.production && settings.databaseUrl !== null)
    throw new StartTrouble({
      vi: 'Cần đặt HOUSE_KEY (32 byte ngẫu nhiên, viết bằng base64url) vì cơ sở dữ liệu nằm trên máy chủ khác.',
      en: 'HOUSE_KEY is needed (32 random bytes in base64url), because the database is on a server of its own.',
    });
  const path = join(settings.dataDir, 'house.key');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return keyOf(kept.trim());
  await mkdir(settings.dataDir, { recursive: true });
  // Two processes may begin at once: the first one writes, the other reads what it wrote.
  await writeFile(path, `${randomBytes(keyBytes).toString('base64url')}\n`, {
    mode: 0o600,
    flag: 'wx',
  }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  return keyOf((await readFile(path, 'utf8')).trim());
}

function keyOf(text: string): Buffer {
  const key = Buffer.from(text, 'base64url');
  if (key.length === keyBytes) return key;
  throw new StartTrouble({
    vi: 'Khóa HOUSE_KEY (hoặc tệp house.key) không đúng: cần 32 byte viết bằng base64url.',
    en: 'HOUSE_KEY (or the file house.key) is wrong: it takes 32 bytes in base64url.',
  });
}
