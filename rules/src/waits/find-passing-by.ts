import { lastRank, never, nobody, type Stage } from './stage.ts';

/**
 * The front of a counter's pool where stops of one visit may stand in each other's way: whoever is called or served
 * somewhere else is passed by, as `callable-at` wants it. Left on the stage, with when the first of those is back.
 */
export function findPassingBy(stage: Stage, own: Int32Array, at: number): void {
  const { heads, next, visitFreeAt, backAt } = stage;
  const { rank, visit } = stage.play;
  stage.first = nobody;
  stage.normal = nobody;
  let backFirst = never;
  for (let index = 0; index < own.length * 2; index += 1) {
    const kind = index & 1;
    let before = nobody;
    let front = heads[(own[index >> 1] ?? 0) * 2 + kind] ?? nobody;
    while (front !== nobody && (visit[front] ?? nobody) >= 0) {
      const until = visitFreeAt[visit[front] ?? 0] ?? 0;
      if (until <= at) break;
      if (until < backFirst) backFirst = until;
      before = front;
      front = next[front] ?? nobody;
    }
    if (front === nobody) continue;
    const best = kind === 0 ? stage.first : stage.normal;
    if (best !== nobody && (rank[best] ?? lastRank) < (rank[front] ?? lastRank)) continue;
    if (kind === 0) {
      stage.first = front;
      stage.firstBefore = before;
    } else {
      stage.normal = front;
      stage.normalBefore = before;
    }
  }
  backAt[0] = backFirst;
}
