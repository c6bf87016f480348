import { clipRate } from './clip-rate.ts';

const blockMs = 20;
/** Blocks this far below the loudest one are pauses and do not count. */
const gateDb = 20;

/** How loud a recording is while it sounds: RMS in dB below full scale, pauses left out. */
export function loudnessOf(samples: Float32Array): number {
  const size = Math.round((blockMs * clipRate) / 1_000);
  const blocks = Array.from({ length: Math.max(1, Math.floor(samples.length / size)) }, (_, index) =>
    power(samples.subarray(index * size, (index + 1) * size)),
  );
  const gate = Math.max(...blocks) * 10 ** (-gateDb / 10);
  const sounding = blocks.filter((block) => block >= gate);
  return 10 * Math.log10(sounding.reduce((sum, block) => sum + block, 0) / sounding.length);
}

const power = (block: Float32Array): number =>
  block.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, block.length);
