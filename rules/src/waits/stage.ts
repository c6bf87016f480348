import { chanceAt } from './chance-at.ts';
import { longLane, shortLane, type ThePlay } from './the-play.ts';
import { timeLeft } from './time-left.ts';

export const nobody = -1;
export const never = Number.POSITIVE_INFINITY;
/** Behind every rank. */
export const lastRank = 0x7fffffff;

/** What changes while one day is played; laid out anew for each play, made only once. Instants are seconds of the day. */
export type Stage = {
  play: ThePlay;
  future: ThePlay['futures'][number];
  /** The play's share of chance. */
  throwing: number;
  /** By counter. */
  freeAt: Float64Array;
  /** Priority calls in a row: of the long queue by counter, then of the short one by counter. */
  runs: Float64Array;
  longRuns: Float64Array;
  windows: Float64Array[];
  windowAt: Int32Array;
  /** Lines as linked lists, with the rank of each front kept beside its head. */
  heads: Int32Array;
  frontRank: Int32Array;
  next: Int32Array;
  visitFreeAt: Float64Array;
  calledOfSector: Int32Array;
  /** Seconds from now at which each stop, then each newcomer, was called; −1: not yet. */
  calledAfter: Float64Array;
  /** For each of them, people of their sector called before. */
  ahead: Int32Array;
  /** Of the future's people, how many have come. */
  come: number;
  /** Stops and newcomers that some counter serves and none has called. */
  left: number;
  /** The lowest ranks among newcomers of each queue who still ask, as priority and as normal tickets. */
  firstAsker: Int32Array;
  firstNormalAsker: Int32Array;
  /** What `lane-in-play` found: whose turn it is, its lines, and whether somebody alone in the other queue would go first. */
  lane: number;
  own: Int32Array;
  otherWouldGo: boolean;
  /** What `find-passing-by` found. */
  first: number;
  firstBefore: number;
  normal: number;
  normalBefore: number;
  /** When the first of those who are somewhere else comes back. */
  backAt: Float64Array;
};

export function makeStage(play: ThePlay): Stage {
  const [future] = play.futures;
  if (future === undefined) throw new RangeError('a play needs at least one future');
  const rows = play.stops + play.newcomers.line.length;
  return {
    play,
    future,
    throwing: 0,
    freeAt: new Float64Array(play.counters),
    runs: new Float64Array(play.counters * 2),
    longRuns: new Float64Array(play.counters),
    windows: Array.from({ length: play.counters }, () => noWindow),
    windowAt: new Int32Array(play.counters),
    heads: new Int32Array(play.heads.length),
    frontRank: new Int32Array(play.heads.length),
    next: new Int32Array(play.places),
    visitFreeAt: new Float64Array(play.visits),
    calledOfSector: new Int32Array(play.sectors),
    calledAfter: new Float64Array(rows),
    ahead: new Int32Array(rows),
    come: 0,
    left: 0,
    firstAsker: new Int32Array(2),
    firstNormalAsker: new Int32Array(2),
    lane: longLane,
    own: noLines,
    otherWouldGo: false,
    first: nobody,
    firstBefore: nobody,
    normal: nobody,
    normalBefore: nobody,
    backAt: new Float64Array(1),
  };
}

/** Lays the hall out as it is now, with one future and one share of chance. */
export function layOutStage(stage: Stage, future: Stage['future'], throwing: number): void {
  const { play, heads, frontRank } = stage;
  stage.future = future;
  stage.throwing = throwing;
  play.rank.set(future.rank, play.stops);
  play.line.set(future.line, play.stops);
  play.normal.set(future.normal, play.stops);
  play.time.set(future.time, play.stops);
  heads.set(play.heads);
  stage.next.set(play.next);
  for (let list = 0; list < heads.length; list += 1) {
    const front = heads[list] ?? nobody;
    frontRank[list] = front === nobody ? lastRank : (play.rank[front] ?? lastRank);
  }
  stage.calledOfSector.fill(0);
  stage.visitFreeAt.fill(0);
  stage.calledAfter.fill(nobody);
  stage.come = 0;
  stage.left = play.reachable;
  stage.firstAsker.fill(lastRank);
  stage.firstNormalAsker.fill(lastRank);
  for (let asker = 0; asker < play.newcomers.line.length; asker += 1) {
    if (play.newcomers.served[asker] === 0) continue;
    stage.left += 1;
    const mine = future.newcomers[asker] ?? lastRank;
    const lane = play.newcomers.lane[asker] ?? longLane;
    const first = play.newcomers.normal[asker] === 1 ? stage.firstNormalAsker : stage.firstAsker;
    first[lane] = Math.min(first[lane] ?? lastRank, mine);
  }
  for (let counter = 0; counter < play.counters; counter += 1) seat(stage, counter);
}

/** One of the counter's earlier days, and for whoever sits there now the time they still need. */
function seat(
  { play, throwing, windows, windowAt, freeAt, runs, longRuns, visitFreeAt }: Stage,
  counter: number,
): void {
  const days = play.windows[counter] ?? [];
  const key = play.counterKey[counter] ?? 0;
  windows[counter] = days[Math.floor(chanceAt(throwing, key ^ 0x51ed27) * days.length)] ?? noWindow;
  windowAt[counter] = 0;
  const { priorityRun = 0, shortTurn } = play.hall.counters[counter] ?? {};
  runs[longLane * play.counters + counter] = priorityRun;
  runs[shortLane * play.counters + counter] = shortTurn?.priorityRun ?? 0;
  longRuns[counter] = shortTurn?.longRun ?? 0;
  freeAt[counter] = play.now;
  const busy = play.busy[counter];
  if (!busy) return;
  const seconds = timeLeft(busy.time, busy.hour, busy.elapsed, chanceAt(throwing, key));
  if (busy.visit >= 0) visitFreeAt[busy.visit] = Math.max(visitFreeAt[busy.visit] ?? 0, play.now + seconds);
  freeAt[counter] = play.now + seconds + play.hall.secondsBetween;
}

const noWindow = new Float64Array(0);
export const noLines = new Int32Array(0);
