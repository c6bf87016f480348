import { lastRank, never, nobody, type Stage } from './stage.ts';

/** Lets those of the future who have come by now stand in their lines, where the policy would put them. */
export function letCome(stage: Stage, at: number): void {
  const { future, heads, frontRank, next } = stage;
  const { stops, rank, line, normal } = stage.play;
  while (stage.come < future.at.length && (future.at[stage.come] ?? never) <= at) {
    const place = stops + stage.come;
    stage.come += 1;
    if ((line[place] ?? nobody) === nobody) continue;
    const list = (line[place] ?? 0) * 2 + (normal[place] ?? 0);
    const mine = rank[place] ?? lastRank;
    let before = nobody;
    let after = heads[list] ?? nobody;
    while (after !== nobody && (rank[after] ?? lastRank) < mine) {
      before = after;
      after = next[after] ?? nobody;
    }
    next[place] = after;
    if (before === nobody) {
      heads[list] = place;
      frontRank[list] = mine;
    } else next[before] = place;
  }
}
