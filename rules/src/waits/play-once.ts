import { nextLongRun } from '../queue/long-run.ts';
import { nextPriorityRun } from '../queue/priority-run.ts';
import { askNewcomers } from './ask-newcomers.ts';
import { chanceAt, mixed } from './chance-at.ts';
import { findPassingBy } from './find-passing-by.ts';
import { laneInPlay } from './lane-in-play.ts';
import { letCome } from './let-come.ts';
import { lastRank, never, nobody, noLines, type Stage } from './stage.ts';
import { longLane, shortLane } from './the-play.ts';

const priorityCall = { priority: true, inTurn: true, putFirst: false };
const normalCall = { priority: false, inTurn: true, putFirst: false };
const putFirstCall = { priority: false, inTurn: true, putFirst: true };
const longCall = { short: false, inTurn: true, putFirst: false };
const shortCall = { short: true, inTurn: true, putFirst: false };

/**
 * Plays one day to its end, or until everybody asked for is called: whichever counter is free first calls the one whom
 * `chooseNext` would choose from its pool, is taken for as long as chance says, and calls again.
 *
 * The inner loop of every quote, twenty thousand calls with two hundred people waiting: one long function over plain
 * arrays, allocating nothing. Cut into functions of their own, its steps cost it a few tenths of a millisecond.
 */
export function playOnce(stage: Stage): void {
  const { play, freeAt, future, throwing, heads, frontRank, next, runs, visitFreeAt } = stage;
  const { calledAfter, ahead, calledOfSector, firstAsker, firstNormalAsker, longRuns } = stage;
  const { now, stops, rank, line, normal: isNormalTicket, putFirst, key, time, sector, visit, visits } = play;
  const { curves, curvePoints, hours, absent, noShowChance, noShowSeconds, secondsBetween, priorityCalls } =
    play;
  const { takesTurns, countersOfLine, hasShort, tellsLanes } = play;
  const { longOfCounter, short: isShortLine } = play.lines;
  const comeAt = future.at;
  const counters = freeAt.length;
  const curveLength = (curvePoints - 1) / (1 - noShowChance);

  while (stage.left > 0) {
    let counter = 0;
    let at = freeAt[0] ?? never;
    for (let other = 1; other < counters; other += 1) {
      const free = freeAt[other] ?? never;
      if (free < at) {
        at = free;
        counter = other;
      }
    }
    if (at === never) return;
    const from = worksFrom(stage, counter, at);
    if (from > at) {
      freeAt[counter] = from;
      continue;
    }
    if (stage.come < comeAt.length && (comeAt[stage.come] ?? never) <= at) letCome(stage, at);

    if (hasShort) laneInPlay(stage, counter, at);
    else stage.own = longOfCounter[counter] ?? noLines;
    const { own, lane } = stage;
    let firstRank = lastRank;
    let normalRank = lastRank;
    let firstBefore = nobody;
    let normalBefore = nobody;
    let first = nobody;
    let normal = nobody;
    if (visits === 0) {
      for (let index = 0; index < own.length; index += 1) {
        const list = (own[index] ?? 0) * 2;
        const front = frontRank[list] ?? lastRank;
        if (front < firstRank) {
          firstRank = front;
          first = list;
        }
        if (!takesTurns) continue;
        const frontNormal = frontRank[list + 1] ?? lastRank;
        if (frontNormal < normalRank) {
          normalRank = frontNormal;
          normal = list + 1;
        }
      }
      if (first !== nobody) first = heads[first] ?? nobody;
      if (normal !== nobody) normal = heads[normal] ?? nobody;
    } else {
      findPassingBy(stage, own, at);
      first = stage.first;
      normal = stage.normal;
      firstBefore = stage.firstBefore;
      normalBefore = stage.normalBefore;
      if (first !== nobody) firstRank = rank[first] ?? lastRank;
      if (normal !== nobody) normalRank = rank[normal] ?? lastRank;
    }

    const runIsFull =
      first !== nobody && (runs[lane * counters + counter] ?? 0) >= priorityCalls && putFirst[first] === 0;
    if ((firstAsker[lane] ?? lastRank) < firstRank || (firstNormalAsker[lane] ?? lastRank) < normalRank)
      askNewcomers(stage, counter, at, { lane, firstRank, normalRank, runIsFull });
    if (tellsLanes) {
      const other = lane === longLane ? shortLane : longLane;
      const asks =
        (firstAsker[other] ?? lastRank) < lastRank || (firstNormalAsker[other] ?? lastRank) < lastRank;
      if (asks && (hasShort ? stage.otherWouldGo : shortWouldGo(stage, counter, first, normal)))
        askNewcomers(stage, counter, at, {
          lane: other,
          firstRank: lastRank,
          normalRank: lastRank,
          runIsFull: false,
        });
    }

    const isNormal = first === nobody || (runIsFull && normal !== nobody);
    const chosen = isNormal ? normal : first;
    if (chosen === nobody) {
      const somebodyComes = stage.come < comeAt.length ? (comeAt[stage.come] ?? never) : never;
      freeAt[counter] = visits === 0 ? somebodyComes : Math.min(somebodyComes, stage.backAt[0] ?? never);
      continue;
    }

    const before = isNormal ? normalBefore : firstBefore;
    const after = next[chosen] ?? nobody;
    const chosenLine = line[chosen] ?? 0;
    const itsLane = isShortLine[chosenLine] ?? longLane;
    if (before === nobody) {
      const list = chosenLine * 2 + (isNormalTicket[chosen] ?? 0);
      heads[list] = after;
      frontRank[list] = after === nobody ? lastRank : (rank[after] ?? lastRank);
    } else next[before] = after;

    let throwKey = key[chosen] ?? 0;
    if (chosen < stops) {
      const ofSector = sector[chosen] ?? 0;
      const called = calledOfSector[ofSector] ?? 0;
      stage.left -= 1;
      calledAfter[chosen] = at - now;
      ahead[chosen] = called;
      calledOfSector[ofSector] = called + 1;
    } else throwKey = mixed(chosen);

    // One throw for both: below the chance of a no-show it is one, and what lies above is spread over the curve.
    let seconds = noShowSeconds;
    const thrown = chanceAt(throwing, throwKey);
    const absence = absent === null ? noShowChance : (absent[chosen] ?? noShowChance);
    if (thrown >= absence) {
      const length = absence === noShowChance ? curveLength : (curvePoints - 1) / (1 - absence);
      const point = (thrown - absence) * length;
      const whole = Math.floor(point);
      const itsTime = time[chosen] ?? 0;
      const low = curves[itsTime * curvePoints + whole] ?? 0;
      const high = curves[itsTime * curvePoints + whole + 1] ?? low;
      const hour = Math.min(23, Math.floor(at / 3_600));
      seconds = (low + (high - low) * (point - whole)) * (hours[itsTime * 24 + hour] ?? 1);
    }
    const itsVisit = visit[chosen] ?? nobody;
    if (itsVisit >= 0) visitFreeAt[itsVisit] = at + seconds;
    freeAt[counter] = at + seconds + secondsBetween;

    if (takesTurns) {
      const call = putFirst[chosen] === 1 ? putFirstCall : isNormal ? normalCall : priorityCall;
      const sharing = countersOfLine[chosenLine] ?? noLines;
      for (let index = 0; index < sharing.length; index += 1) {
        const other = sharing[index] ?? 0;
        const itsRun = itsLane * counters + other;
        runs[itsRun] = nextPriorityRun(runs[itsRun] ?? 0, call);
      }
    }
    if (tellsLanes && putFirst[chosen] === 0) {
      const sharing = countersOfLine[chosenLine] ?? noLines;
      for (let index = 0; index < sharing.length; index += 1) {
        const other = sharing[index] ?? 0;
        longRuns[other] = nextLongRun(longRuns[other] ?? 0, itsLane === shortLane ? shortCall : longCall);
      }
    }
  }
}

/** Where nobody waits at the short queue: whether somebody who came to it now would be called. */
function shortWouldGo({ play, longRuns }: Stage, counter: number, first: number, normal: number): boolean {
  if (first === nobody) return normal === nobody || (longRuns[counter] ?? 0) >= play.shortEvery;
  return play.putFirst[first] === 0 && (longRuns[counter] ?? 0) >= play.shortEvery;
}

/** From when the counter may call: now, after its break, or never again today. */
function worksFrom({ windows, windowAt }: Stage, counter: number, at: number): number {
  const day = windows[counter];
  if (day === undefined) return never;
  let window = windowAt[counter] ?? 0;
  while (window < day.length && (day[window + 1] ?? 0) <= at) window += 2;
  windowAt[counter] = window;
  return window < day.length ? Math.max(at, day[window] ?? never) : never;
}
