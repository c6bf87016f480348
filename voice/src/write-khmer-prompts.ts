import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UnrecordedPack } from '@motcua/rules/voice/pack';
import { prompts } from '@motcua/rules/voice/prompts';
import { packsFolder } from './packs-folder.ts';

/** The Khmer pack as it is today: a list of what a person has to say, once a native reader has signed the words. */
export async function writeKhmerPrompts(): Promise<void> {
  const manifest: UnrecordedPack = {
    pack: 'km',
    lang: 'km',
    region: null,
    source: 'to-be-recorded',
    words: 'awaiting-native-reader',
    prompts: Object.fromEntries(prompts('km', 'south')),
  };
  await mkdir(join(packsFolder, 'km'), { recursive: true });
  await writeFile(join(packsFolder, 'km', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
