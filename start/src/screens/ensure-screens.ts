import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { StartTrouble } from '../start-trouble.ts';
import { buildScreen } from './build-screen.ts';
import { isStale } from './is-stale.ts';
import { builtFolder, type ScreenWord, screenRooms, screenWords } from './places.ts';

export type BuiltScreens = {
  folders: Record<ScreenWord, string>;
  /** Changes whenever any screen changes: their pages name their files, and the files carry hashes in their names. */
  build: string;
  /** Those that had to be built just now. */
  built: ScreenWord[];
};

/**
 * Makes sure the screens are built from the sources that are here.
 * @param onBuild called with the screens that will be built, before it takes its seconds
 */
export async function ensureScreens(
  onBuild: (words: ScreenWord[]) => void = () => undefined,
): Promise<BuiltScreens> {
  const stale = await Promise.all(screenWords.map(isStale));
  const built = screenWords.filter((_word, index) => stale[index]);
  if (built.length > 0) onBuild(built);
  for (const word of built) {
    await buildScreen(word).catch((error: unknown) => {
      throw buildTrouble(word, error);
    });
  }
  const pages = screenWords.map((word) => readFile(join(builtFolder(word), 'index.html')));
  const hash = createHash('sha256');
  for (const page of await Promise.all(pages)) hash.update(page);
  return {
    folders: {
      kiosk: builtFolder('kiosk'),
      counter: builtFolder('counter'),
      board: builtFolder('board'),
      phone: builtFolder('phone'),
    },
    build: hash.digest('hex').slice(0, 12),
    built,
  };
}

function buildTrouble(word: ScreenWord, error: unknown): StartTrouble {
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const lines = said.split('\n').map((line) => line.trim());
  const detail = lines.find((line) => line !== '' && !line.startsWith('Build failed')) ?? 'vite';
  const trouble = new StartTrouble({
    vi: `Không dựng được màn hình ${word} (${detail.slice(0, 200)}): hãy chạy lại npm ci, hoặc sửa lỗi trong ${screenRooms[word]}/src.`,
    en: `The ${word} screen could not be built (${detail.slice(0, 200)}): run npm ci again, or correct the fault in ${screenRooms[word]}/src.`,
  });
  trouble.cause = error;
  return trouble;
}
