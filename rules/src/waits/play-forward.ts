import { mixed } from './chance-at.ts';
import { playOnce } from './play-once.ts';
import { layOutStage, makeStage, type Stage } from './stage.ts';
import type { ThePlay } from './the-play.ts';

/** What many plays of the same day brought, in rows: the stops in turn order, then the newcomers. */
export type Played = {
  /** Seconds from now, `plays` figures to a row; −1: not today. */
  calledAfter: Float64Array;
  /** For each row, people of its sector who wait now and go before, summed over the plays. */
  ahead: Float64Array;
};

/**
 * Plays the rest of the day many times with the production order of calling: ranks stand for the policy's order, and the
 * run of priority calls is kept by `nextPriorityRun`; a test plays the same days through `chooseNext` itself.
 *
 * A newcomer is called when a free counter would have chosen them, which is asked at every call without their being in
 * anybody's way; so one play answers for every sector at once.
 */
export function playForward(play: ThePlay, seed: number, plays: number): Played {
  const stage = makeStage(play);
  const rows = stage.calledAfter.length;
  const played = { calledAfter: new Float64Array(rows * plays), ahead: new Float64Array(rows) };
  for (let round = 0; round < plays; round += 1) {
    const future = play.futures[round % play.futures.length];
    if (future === undefined) break;
    layOutStage(stage, future, mixed(seed ^ Math.imul(round + 1, 0x9e3779b1)));
    playOnce(stage);
    if (stage.left > 0 || play.reachable < play.stops) countUnreached(stage);
    for (let row = 0; row < rows; row += 1) {
      played.calledAfter[row * plays + round] = stage.calledAfter[row] ?? -1;
      played.ahead[row] = (played.ahead[row] ?? 0) + (stage.ahead[row] ?? 0);
    }
  }
  return played;
}

/** Whoever was not reached has all those before them who were, and the unreached of their sector in turn. */
function countUnreached({ play, calledAfter, ahead, calledOfSector }: Stage): void {
  const { stops, sector, newcomers } = play;
  for (let row = 0; row < calledAfter.length; row += 1) {
    if ((calledAfter[row] ?? 0) >= 0) continue;
    const ofSector = (row < stops ? sector[row] : newcomers.sector[row - stops]) ?? 0;
    const before = calledOfSector[ofSector] ?? 0;
    ahead[row] = before;
    if (row < stops) calledOfSector[ofSector] = before + 1;
  }
}
