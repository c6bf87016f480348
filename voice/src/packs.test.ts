import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@motcua/contracts/languages';
import type { PackManifest, VoicePack } from '@motcua/rules/voice/pack';
import { prompts } from '@motcua/rules/voice/prompts';
import type { Region } from '@motcua/rules/voice/region';
import { describe, expect, it } from 'vitest';
import { packsFolder } from './packs-folder.ts';
import { highestPeak, targetLoudness } from './shape-clip.ts';

const read = (pack: string): PackManifest =>
  JSON.parse(readFileSync(join(packsFolder, pack, 'manifest.json'), 'utf8'));

function recorded(pack: string): VoicePack {
  const manifest = read(pack);
  if (manifest.source === 'to-be-recorded') throw new Error(`${pack} has no recordings`);
  return manifest;
}

/** How long an Ogg Opus file sounds, from the position of its last page and what is skipped at its head. */
function soundsMs(file: Buffer): number {
  const lastPage = file.lastIndexOf('OggS');
  const preSkip = file.readUInt16LE(file.indexOf('OpusHead') + 10);
  return (Number(file.readBigInt64LE(lastPage + 6)) - preSkip) / 48;
}

describe.each<[pack: string, lang: Language, region: Region]>([
  ['vi-north', 'vi', 'north'],
  ['vi-south', 'vi', 'south'],
  ['en', 'en', 'south'],
])('the pack %s', (pack, lang, region) => {
  const manifest = recorded(pack);
  const files = Object.values(manifest.tokens).map(({ file, ms }) => ({
    ms,
    content: readFileSync(join(packsFolder, pack, file)),
  }));

  it('holds exactly what its language needs', () => {
    expect(Object.keys(manifest.tokens).toSorted()).toEqual([...prompts(lang, region).keys()].toSorted());
    expect(readdirSync(join(packsFolder, pack))).toHaveLength(Object.keys(manifest.tokens).length + 1);
    expect([manifest.pack, manifest.lang]).toEqual([pack, lang]);
  });

  it('has recordings as long as its manifest says, none cut off and none endless', () => {
    for (const { ms, content } of files) {
      expect(content.subarray(0, 4).toString()).toBe('OggS');
      expect(Math.abs(soundsMs(content) - ms)).toBeLessThanOrEqual(1);
    }
    for (const [token, { ms }] of Object.entries(manifest.tokens)) {
      expect(ms).toBeGreaterThan(80);
      expect(ms, token).toBeLessThan(token.startsWith('notice.') ? 10_000 : 3_500);
    }
  });

  it('is equally loud throughout', () => {
    for (const [token, { loudness }] of Object.entries(manifest.tokens)) {
      expect(loudness, token).toBeGreaterThan(targetLoudness - 4);
      expect(loudness, token).toBeLessThan(targetLoudness + 1);
    }
    expect(highestPeak).toBeLessThan(1);
  });

  it('is small enough to be fetched by a board at once', () => {
    const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
    expect(bytes).toBeLessThan(300_000);
  });
});

describe('the Khmer pack', () => {
  it('waits to be recorded, and says what is to be said once a native reader has signed it', () => {
    const manifest = read('km');
    if (manifest.source !== 'to-be-recorded')
      throw new Error('somebody recorded Khmer: then it is listed above');
    expect(manifest.words).toBe('awaiting-native-reader');
    expect(manifest.prompts).toEqual(Object.fromEntries(prompts('km', 'south')));
    expect(readdirSync(join(packsFolder, 'km'))).toEqual(['manifest.json']);
  });
});
