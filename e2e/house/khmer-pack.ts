import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const packs = fileURLToPath(new URL('../../voice/packs', import.meta.url));

type Sound = { file: string; ms: number; loudness: number };

/**
 * A whole Khmer voice as a shop would bring it in. What is said in it is Vietnamese: nobody has recorded Khmer yet, and
 * this journey asks who speaks, not what is said.
 * @param change what is wrong with it, where it shall be refused
 */
export function khmerPack(change: (tokens: Record<string, Sound>) => void = () => undefined): Buffer {
  const { prompts } = read<{ prompts: Record<string, string> }>('km');
  const spoken = Object.values(read<{ tokens: Record<string, Sound> }>('vi-south').tokens);
  const files: Record<string, Uint8Array> = {};
  const tokens: Record<string, Sound> = {};
  for (const [index, token] of Object.keys(prompts).entries()) {
    const sound = spoken[index % spoken.length];
    if (!sound) throw new Error('the voice of the house is empty');
    files[`${token}.opus`] = readFileSync(`${packs}/vi-south/${sound.file}`);
    tokens[token] = { ...sound, file: `${token}.opus` };
  }
  change(tokens);
  const about = { pack: 'km', lang: 'km', region: null, voice: 'Giọng cô Sa Ry', source: 'human' };
  const who = { speaker: 'Thạch Thị Sa Ry', licence: 'Người đọc đồng ý cho bộ phận Một cửa dùng' };
  const manifest = { ...about, ...who, rate: 24_000, gapMs: 40, pauseMs: 160, tokens };
  return Buffer.from(zipSync({ 'manifest.json': Buffer.from(JSON.stringify(manifest)), ...files }));
}

const read = <Manifest>(pack: string): Manifest =>
  JSON.parse(readFileSync(`${packs}/${pack}/manifest.json`, 'utf8'));
