/** Half the width of the filter, in samples of the slower of the two rates. */
const reach = 16;

/** The same sound at another rate, through a windowed sinc: a straight line between samples would hiss. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples.slice();
  const slower = Math.min(1, to / from);
  const width = reach / slower;
  return Float32Array.from({ length: Math.round((samples.length * to) / from) }, (_, index) => {
    const centre = (index * from) / to;
    const first = Math.max(0, Math.ceil(centre - width));
    const last = Math.min(samples.length - 1, Math.floor(centre + width));
    let sum = 0;
    for (let at = first; at <= last; at += 1) sum += (samples[at] ?? 0) * weight(at - centre, slower, width);
    return sum;
  });
}

function weight(distance: number, slower: number, width: number): number {
  const x = Math.PI * distance * slower;
  const sinc = x === 0 ? 1 : Math.sin(x) / x;
  return slower * sinc * (0.5 + 0.5 * Math.cos((Math.PI * distance) / width));
}
