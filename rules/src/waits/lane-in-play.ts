import { findPassingBy } from './find-passing-by.ts';
import { lastRank, nobody, noLines, type Stage } from './stage.ts';
import { longLane, shortLane } from './the-play.ts';

/**
 * Which of its two queues a free counter calls from, as `lane-in-turn` has it. Left on the stage, with whether somebody who
 * stood alone in the other queue would be called instead: that is asked for newcomers.
 */
export function laneInPlay(stage: Stage, counter: number, at: number): void {
  const { rank, putFirst, lines, shortEvery } = stage.play;
  const long = frontOf(stage, lines.longOfCounter[counter] ?? noLines, at);
  const short = frontOf(stage, lines.shortOfCounter[counter] ?? noLines, at);
  const turn = (stage.longRuns[counter] ?? 0) >= shortEvery ? shortLane : longLane;
  if (long === nobody && short === nobody) {
    // All lines, so that whoever is somewhere else and comes back to either is seen.
    stage.lane = longLane;
    stage.own = lines.ofCounter[counter] ?? noLines;
    stage.otherWouldGo = true;
    return;
  }
  const putFirstWaits = (putFirst[long] ?? 0) + (putFirst[short] ?? 0) > 0;
  if (putFirstWaits) stage.lane = (rank[short] ?? lastRank) < (rank[long] ?? lastRank) ? shortLane : longLane;
  else if (long === nobody || short === nobody) stage.lane = short === nobody ? longLane : shortLane;
  else stage.lane = turn;
  stage.own = (stage.lane === shortLane ? lines.shortOfCounter : lines.longOfCounter)[counter] ?? noLines;
  const other = stage.lane === shortLane ? long : short;
  stage.otherWouldGo = !putFirstWaits && other === nobody && turn !== stage.lane;
}

/** The first of a queue who can be called now, of either kind: with the lowest rank. */
function frontOf(stage: Stage, own: Int32Array, at: number): number {
  findPassingBy(stage, own, at);
  const { first, normal } = stage;
  const { rank } = stage.play;
  if (first === nobody || normal === nobody) return first === nobody ? normal : first;
  return (rank[first] ?? lastRank) < (rank[normal] ?? lastRank) ? first : normal;
}
