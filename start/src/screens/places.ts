import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the project. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** The screens: the word in their address, and the room that holds them. */
export const screenRooms = {
  kiosk: 'kiosk',
  counter: 'counter-ui',
  board: 'display-board',
  phone: 'portal',
} as const;

export type ScreenWord = keyof typeof screenRooms;
export const screenWords: ScreenWord[] = ['kiosk', 'counter', 'board', 'phone'];

/** Where a screen lies once it is built. */
export const builtFolder = (word: ScreenWord) => join(projectFolder, screenRooms[word], 'dist');
