import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clip, VoicePack } from '@motcua/rules/voice/pack';
import { pauseMs } from '@motcua/rules/voice/pack-timing';
import type { ClipToken } from '@motcua/rules/voice/token';
import { clipRate } from './clip-rate.ts';
import { encodeOpus } from './encode-opus.ts';
import { loudnessOf } from './loudness-of.ts';
import { packsFolder } from './packs-folder.ts';
import { shapeClip } from './shape-clip.ts';

/**
 * Writes a pack anew: shapes each recording, packs it as Opus and lists it in the manifest.
 * @param recordings raw, at `clipRate`, in the order they are listed in
 * @returns how many bytes the recordings take
 */
export async function writePack(
  about: Omit<VoicePack, 'rate' | 'pauseMs' | 'tokens'>,
  recordings: Iterable<[ClipToken, Float32Array]>,
): Promise<number> {
  const folder = join(packsFolder, about.pack);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const tokens: Record<ClipToken, Clip> = {};
  let bytes = 0;
  for (const [token, raw] of recordings) {
    const samples = shapeClip(raw);
    const encoded = encodeOpus(samples);
    const file = `${token}.opus`;
    await writeFile(join(folder, file), encoded);
    bytes += encoded.length;
    tokens[token] = {
      file,
      ms: Math.round((1_000 * samples.length) / clipRate),
      loudness: Math.round(10 * loudnessOf(samples)) / 10,
    };
  }
  const manifest: VoicePack = { ...about, rate: clipRate, pauseMs, tokens };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return bytes;
}
