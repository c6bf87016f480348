/** The highest sample of each of so many equal parts of a sound, from 0 to 1: what its waveform is drawn from. */
export function peaksOf(samples: Float32Array, parts: number): number[] {
  return Array.from({ length: parts }, (_, part) =>
    samples
      .subarray(
        Math.floor((part * samples.length) / parts),
        Math.floor(((part + 1) * samples.length) / parts),
      )
      .reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0),
  );
}
