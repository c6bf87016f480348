import { clipRate } from './clip-rate.ts';
import { resample } from './resample.ts';

/** Nothing that a hall hears is longer. */
const longestSeconds = 20;

/**
 * The sound of a WAV file (16-bit PCM, any rate; of several channels the first) at `clipRate`, between -1 and 1.
 * @throws where it is another kind of file
 */
export function readWav(file: Buffer): Float32Array {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE')
    throw new Error('this is no WAV file');
  const format = chunkOf(file, 'fmt ');
  const [kind, channels, rate, bits] = [
    format.readUInt16LE(0),
    format.readUInt16LE(2),
    format.readUInt32LE(4),
    format.readUInt16LE(14),
  ];
  if (kind !== 1 || bits !== 16 || channels < 1)
    throw new Error(`a recording must be 16-bit PCM, and this one is kind ${kind} with ${bits} bits`);
  if (rate < 8_000 || rate > 192_000) throw new Error(`nobody records at ${rate} samples a second`);
  const data = chunkOf(file, 'data');
  if (data.length > 2 * channels * rate * longestSeconds)
    throw new Error(`a recording is at most ${longestSeconds} seconds long`);
  const samples = Float32Array.from(
    { length: Math.floor(data.length / (2 * channels)) },
    (_, index) => data.readInt16LE(index * 2 * channels) / 32_768,
  );
  return resample(samples, rate, clipRate);
}

function chunkOf(file: Buffer, name: string): Buffer {
  let at = 12;
  while (at + 8 <= file.length) {
    const size = file.readUInt32LE(at + 4);
    if (file.toString('latin1', at, at + 4) === name) return file.subarray(at + 8, at + 8 + size);
    // Chunks begin on even places.
    at += 8 + size + (size % 2);
  }
  throw new Error(`the file has no part named "${name}"`);
}
