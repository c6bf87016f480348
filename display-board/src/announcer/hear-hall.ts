import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Position } from '@motcua/contracts/position';
import type { SpokenNumber } from './announcement.ts';

/** How far the hall has been heard, and how often the last numbers were called. */
export type Heard = {
  position: Position;
  times: readonly { label: string; counter: number; times: number }[];
};

/** The counts that are kept: as many as the board keeps calls. */
const mostCounts = 50;

/**
 * The calls of a hall that were not heard yet, oldest first. What the first snapshot holds was called before this
 * board stood here and is never said.
 */
export function hearHall(
  heard: Heard | null,
  hall: HallSnapshot,
): { heard: Heard; calls: readonly SpokenNumber[] } {
  if (heard === null) return { heard: { position: hall.position, times: [] }, calls: [] };
  if (hall.position <= heard.position) return { heard, calls: [] };
  const fresh = hall.calls
    .filter(
      ({ position, state }) => position > heard.position && (state === 'called' || state === 'recalled'),
    )
    .toSorted((one, other) => (one.position < other.position ? -1 : 1));
  let times = heard.times;
  const calls = fresh.map(({ label, counter, language, state, at }): SpokenNumber => {
    const before = times.find((one) => one.label === label && one.counter === counter);
    const count = state === 'called' ? 1 : (before?.times ?? 1) + 1;
    times = [{ label, counter, times: count }, ...times.filter((one) => one !== before)].slice(0, mostCounts);
    return { kind: 'number', label, counter, language, times: count, at: Date.parse(at) };
  });
  return { heard: { position: hall.position, times }, calls };
}

/** Whether the hall still calls a number to a counter: it has not come, was not missed and not taken back. */
export function isCalled(hall: HallSnapshot, { label, counter }: SpokenNumber): boolean {
  return hall.calls.some(
    (call) =>
      call.label === label &&
      call.counter === counter &&
      (call.state === 'called' || call.state === 'recalled'),
  );
}
