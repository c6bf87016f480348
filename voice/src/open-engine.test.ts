import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clipRate } from './clip-rate.ts';
import { encodeOpus } from './encode-opus.ts';
import { openEngine } from './open-engine.ts';
import { packsFolder } from './packs-folder.ts';
import { shapeClip } from './shape-clip.ts';
import { spokenText } from './spoken-text.ts';

it('a voice the engine does not have is refused, where the engine itself would go on with another', async () => {
  await expect(openEngine('km', 135)).rejects.toThrow('no voice km');
});

it('the same text gives the same bytes as those that are kept', async () => {
  const speak = await openEngine('vi', 135);
  const first = encodeOpus(shapeClip(speak(spokenText('call.first', 'Mời công dân có số'))));
  expect(first.equals(readFileSync(join(packsFolder, 'vi-north', 'call.first.opus')))).toBe(true);
});

it('a recording keeps no silence at its ends and is never too loud', async () => {
  const speak = await openEngine('vi-vn-x-south', 135);
  const clip = shapeClip(speak('một.'));
  const loud = clip.findIndex((sample) => Math.abs(sample) > 0.02);
  expect(loud).toBeLessThan(clipRate * 0.05);
  expect(Math.max(...clip.map(Math.abs))).toBeLessThanOrEqual(0.8 + 1e-6);
  expect([Math.abs(clip[0] ?? 1), Math.abs(clip.at(-1) ?? 1)]).toEqual([0, 0]);
});
