import { lastRank, nobody, type Stage } from './stage.ts';

/**
 * At a free counter: which of the newcomers would have been called now, had they been in its pool. They are noted and
 * ask no more; nobody else's turn changes.
 * @param front which of the two queues is asked about, the ranks of its fronts of each kind, and `runIsFull`: a priority
 * ticket is in front and it is not its turn
 */
export function askNewcomers(
  stage: Stage,
  counter: number,
  at: number,
  front: { lane: number; firstRank: number; normalRank: number; runIsFull: boolean },
): void {
  const { lane, firstRank, normalRank, runIsFull } = front;
  const { play, future, calledAfter, ahead, calledOfSector } = stage;
  const { newcomers, stops } = play;
  const own = play.lines.ofCounter[counter];
  const normalsTurn =
    (stage.runs[lane * play.counters + counter] ?? 0) >= play.priorityCalls && normalRank < lastRank;
  let firstAsker = lastRank;
  let firstNormalAsker = lastRank;
  for (let asker = 0; asker < newcomers.line.length; asker += 1) {
    if (newcomers.lane[asker] !== lane || newcomers.served[asker] === 0) continue;
    if ((calledAfter[stops + asker] ?? 0) >= 0) continue;
    const mine = future.newcomers[asker] ?? lastRank;
    const isNormal = newcomers.normal[asker] === 1;
    // As a normal ticket: the first of its kind, with nobody of the other kind or its turn come. As a priority ticket,
    // or under a policy without turns: in front of all, and not a normal ticket's turn.
    const turn = isNormal
      ? mine < normalRank && (firstRank === lastRank || runIsFull)
      : mine < firstRank && !normalsTurn;
    if (turn && own?.includes(newcomers.line[asker] ?? nobody)) {
      calledAfter[stops + asker] = at - play.now;
      ahead[stops + asker] = calledOfSector[newcomers.sector[asker] ?? 0] ?? 0;
      stage.left -= 1;
    } else if (isNormal) firstNormalAsker = Math.min(firstNormalAsker, mine);
    else firstAsker = Math.min(firstAsker, mine);
  }
  stage.firstAsker[lane] = firstAsker;
  stage.firstNormalAsker[lane] = firstNormalAsker;
}
