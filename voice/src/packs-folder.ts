import { fileURLToPath } from 'node:url';

/** Where the packs lie: one folder each, with its manifest and its recordings. */
export const packsFolder = fileURLToPath(new URL('../packs', import.meta.url));
