import { setTimeout as sleep } from 'node:timers/promises';
import type { FollowBoard, Followed } from '../children/follow-board.ts';
import { inChild } from '../place/in-child.ts';
import { layFullShop } from '../place/lay-full-shop.ts';
import type { Place } from '../place/open-place.ts';
import { spawnNode } from '../place/spawn-node.ts';
import { atMostTimes, type Line } from '../tell/line.ts';
import { middle, shareBelow } from '../tell/middle.ts';

const followers = 1_000;
const times = 20;
const rounds = 3;

/**
 * From just before the clerk's request is sent until each of a thousand boards has the call, against a bare socket.io
 * broadcast to as many followers, from its sending. The whole way counts for the house: request, rules, database,
 * journal and wire. All clocks are the machine's monotonic one.
 */
export async function board(place: Place, say: (words: string) => void): Promise<Line[]> {
  const api = await place.api();
  const shop = await layFullShop(place.pool, { clerks: 1, waiting: 120 });
  const [clerk] = shop.clerks;
  if (!clerk) throw new Error('nobody sits at the counter');
  const [figures, floors]: [number[], number[]] = [[], []];
  const follow = (url: string, house: FollowBoard['house']) =>
    inChild<FollowBoard, Followed>('follow-board.ts', { url, followers, times, house });
  for (let round = 1; round <= rounds; round += 1) {
    const bare = await startBare();
    const floor = await follow(bare.url, null);
    await bare.stop();
    const house = await follow(api.url, { boardToken: shop.boardToken, clerk });
    floors.push(shareBelow(floor.toFollower, 0.99));
    figures.push(shareBelow(house.toFollower, 0.99));
    say(
      `p99 ${figures.at(-1)?.toFixed(1)} ms (median ${middle(house.toFollower).toFixed(1)}, the clerk's own answer ${middle(house.toAnswer).toFixed(1)}), bare p99 ${floors.at(-1)?.toFixed(1)} ms (median ${middle(floor.toFollower).toFixed(1)})`,
    );
  }
  await api.stop();
  return [
    atMostTimes(2, {
      name: `call to board, ${followers} followers, p99`,
      unit: 'ms',
      figure: middle(figures),
      floor: middle(floors),
    }),
  ];
}

async function startBare(): Promise<{ url: string; stop(): Promise<void> }> {
  const bare = spawnNode('bench/src/children/bare-board.ts', {});
  for (let tried = 0; tried < 500; tried += 1) {
    const url = /^bare: (http:\S+)/m.exec(bare.said())?.[1];
    if (url) return { url, stop: bare.stop };
    await sleep(20);
  }
  await bare.stop();
  throw new Error(`the bare server did not start: ${bare.said()}`);
}
