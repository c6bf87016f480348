import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder, projectFolder, type ScreenWord, screenRooms } from './places.ts';

/** Whether a screen has to be built: it never was, or something it is made of was changed since. */
export async function isStale(word: ScreenWord): Promise<boolean> {
  const built = await stat(join(builtFolder(word), 'index.html')).catch(() => null);
  if (built === null) return true;
  const room = screenRooms[word];
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'serve-voice.ts', 'package.json'].map(
    (name) => join(room, name),
  );
  const shared = ['ui/src', 'contracts/src', 'rules/src', 'voice/packs', 'package-lock.json'];
  for (const source of [...sources, ...shared]) {
    if ((await newest(join(projectFolder, source))) > built.mtimeMs) return true;
  }
  return false;
}

/** When the newest file there was changed, in milliseconds; 0 where there is none. Tests are not part of a screen. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : found.mtimeMs;
  const inside = await readdir(path);
  const times = await Promise.all(inside.map((name) => newest(join(path, name))));
  return Math.max(0, ...times);
}
