import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from './built-in-packs.ts';
import { packsFolder } from './packs-folder.ts';
import { readOggOpus } from './read-ogg-opus.ts';

const recording = () => readFileSync(join(packsFolder, 'en', 'call.first.opus'));

describe('an Ogg Opus file', () => {
  it('of any pack that is kept is as long as its manifest says', () => {
    const packs = builtInPacks();
    for (const pack of packs) {
      if (pack.source === 'to-be-recorded') continue;
      for (const { file, ms } of Object.values(pack.tokens))
        expect(
          Math.abs(readOggOpus(readFileSync(join(packsFolder, pack.pack, file))).milliseconds - ms),
        ).toBeLessThanOrEqual(1);
    }
    expect(packs.map(({ pack }) => pack)).toEqual(readdirSync(packsFolder).toSorted());
  });

  it('that was cut off anywhere is refused', () => {
    const whole = recording();
    for (let length = 0; length < whole.length; length += 97)
      expect(() => readOggOpus(whole.subarray(0, length)), String(length)).toThrow();
  });

  it('with one byte turned is refused, wherever it is', () => {
    for (let at = 0; at < recording().length; at += 53) {
      const turned = recording();
      turned.writeUInt8(turned.readUInt8(at) ^ 0x40, at);
      expect(() => readOggOpus(turned), String(at)).toThrow();
    }
  });

  it('with something behind it is refused', () => {
    expect(() => readOggOpus(Buffer.concat([recording(), Buffer.from('PK')]))).toThrow();
    expect(() => readOggOpus(Buffer.concat([recording(), recording()]))).toThrow();
  });
});
