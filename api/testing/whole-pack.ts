import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@motcua/contracts/languages';
import type { VoicePack } from '@motcua/rules/voice/pack';
import { prompts } from '@motcua/rules/voice/prompts';
import { packsFolder } from '@motcua/voice/packs-folder';

/**
 * The files of a whole pack of a language, with the sounds of one that the house brings along: what is said in them is
 * not what stands on the prompt, but every one is a real recording.
 */
export function wholePack(language: Language): Record<string, Buffer> {
  const folder = join(packsFolder, 'vi-south');
  const kept: VoicePack = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const sounds = Object.values(kept.tokens);
  const files: Record<string, Buffer> = {};
  const tokens = Object.fromEntries(
    [...prompts(language, 'south').keys()].map((token, index) => {
      const sound = sounds[index % sounds.length];
      if (!sound) throw new Error('the pack of the house is empty');
      files[`${token}.opus`] = readFileSync(join(folder, sound.file));
      return [token, { ...sound, file: `${token}.opus` }];
    }),
  );
  const manifest: VoicePack = {
    ...{ pack: language, lang: language, region: null, voice: 'Giọng cô Sa Ry', source: 'human' },
    ...{ speaker: 'Thạch Thị Sa Ry', licence: 'Người đọc đồng ý cho bộ phận Một cửa dùng' },
    ...{ rate: 24_000, gapMs: 40, pauseMs: 160, tokens },
  };
  return { 'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), ...files };
}
