import { describe, expect, it } from 'vitest';
import { clipRate } from './clip-rate.ts';
import { readWav } from './read-wav.ts';

/** A tone as a recorder writes it. */
function wav(rate: number, channels: number, bits = 16): Buffer {
  const frames = rate / 2;
  const data = Buffer.alloc(frames * channels * 2);
  for (let frame = 0; frame < frames; frame += 1)
    data.writeInt16LE(
      Math.round(16_384 * Math.sin((2 * Math.PI * 440 * frame) / rate)),
      frame * channels * 2,
    );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * channels * 2, 28);
  head.writeUInt16LE(channels * 2, 32);
  head.writeUInt16LE(bits, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

describe('a WAV file', () => {
  it.each([
    [8_000, 1],
    [22_050, 1],
    [44_100, 2],
    [48_000, 2],
  ])('at %i Hz with %i channels keeps its length, its pitch and its loudness', (rate, channels) => {
    const samples = readWav(wav(rate, channels));
    expect(samples.length).toBe(clipRate / 2);
    const rises = samples.filter((sample, index) => sample >= 0 && (samples[index - 1] ?? 0) < 0).length;
    expect(Math.abs(rises - 220)).toBeLessThanOrEqual(1);
    expect(Math.max(...samples)).toBeGreaterThan(0.48);
    expect(Math.max(...samples)).toBeLessThan(0.53);
  });

  it('of another kind is refused', () => {
    expect(() => readWav(Buffer.from('ID3 this is something else entirely'))).toThrow('no WAV');
    expect(() => readWav(wav(8_000, 1, 24))).toThrow('16-bit');
  });
});
