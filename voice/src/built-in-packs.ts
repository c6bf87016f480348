import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest } from '@motcua/rules/voice/pack';
import { packsFolder } from './packs-folder.ts';

/** What each voice that the boards bring along says about itself; a test has read every one of them. */
export function builtInPacks(): PackManifest[] {
  return readdirSync(packsFolder)
    .toSorted()
    .map((pack): PackManifest => JSON.parse(readFileSync(join(packsFolder, pack, 'manifest.json'), 'utf8')));
}
