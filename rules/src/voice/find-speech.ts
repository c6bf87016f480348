/** The part of a recording in which somebody speaks, in samples: from the first to before the last. */
export type Speech = { from: number; to: number };

const blockMs = 10;
/** Shorter sounds are clicks: a key, a mouse. */
const shortestBlocks = 3;
/** What stays before and after, so that no consonant is cut and no breath is heard. */
const beforeMs = 40;
const afterMs = 60;

/** In dB: nothing quieter is speech, nothing so far below the loudest is, and the room's own noise is not. */
const floorDb = -50;
const belowLoudestDb = 35;
const aboveRoomDb = 8;
/** Where somebody speaks without a pause there is no room to be heard: then this far below the loudest counts. */
const leastRangeDb = 12;

/**
 * Where a recording is cut: silence, the room and the click of the key go.
 * @param samples between -1 and 1
 * @param rate samples a second
 * @returns null where nobody speaks
 */
export function findSpeech(samples: Float32Array, rate: number): Speech | null {
  const size = Math.max(1, Math.round((blockMs * rate) / 1_000));
  const levels = Array.from({ length: Math.floor(samples.length / size) }, (_, index) =>
    levelOf(samples.subarray(index * size, (index + 1) * size)),
  );
  const loudest = levels.reduce((highest, level) => Math.max(highest, level), floorDb);
  const room = levels.toSorted((one, other) => one - other)[Math.floor(levels.length / 10)] ?? floorDb;
  const threshold = Math.max(
    floorDb,
    loudest - belowLoudestDb,
    Math.min(room + aboveRoomDb, loudest - leastRangeDb),
  );
  const spoken = levels.map((level) => level > threshold);
  const runs = spoken.map((_, index) => spoken.slice(index, index + shortestBlocks).every(Boolean));
  const lastRun = levels.length - shortestBlocks;
  const first = runs.findIndex((is, index) => is && index <= lastRun);
  if (first < 0) return null;
  const last = runs.findLastIndex((is, index) => is && index <= lastRun) + shortestBlocks;
  return {
    from: Math.max(0, first * size - Math.round((beforeMs * rate) / 1_000)),
    to: Math.min(samples.length, last * size + Math.round((afterMs * rate) / 1_000)),
  };
}

function levelOf(block: Float32Array): number {
  const power = block.reduce((sum, sample) => sum + sample * sample, 0) / block.length;
  return 10 * Math.log10(Math.max(power, 1e-12));
}
