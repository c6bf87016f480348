import { setTimeout as sleep } from 'node:timers/promises';
import type { Called, CallSteadily } from '../children/call-steadily.ts';
import { addressOf } from '../place/address-of.ts';
import { followInChild, type Phones } from '../place/follow-in-child.ts';
import { inChild } from '../place/in-child.ts';
import { type FollowedShop, layFollowedShops } from '../place/lay-followed-shops.ts';
import type { Place } from '../place/open-place.ts';
import { pressOnce } from '../place/press-once.ts';
import { pidOf, residentMb, watchResident } from '../place/resident.ts';
import { spawnNode } from '../place/spawn-node.ts';
import type { Api } from '../place/start-api.ts';
import { atMost, type Line } from '../tell/line.ts';
import { middle, shareBelow } from '../tell/middle.ts';

const hall = { shops: 25, waiting: 200 };
const phonesInAll = hall.shops * hall.waiting;
const rounds = 5;
const restMs = 2_500;
/** The 25 clerks press their keys far more often than people can be served. */
const everyMs = 200;
const openWithinMs = 25_000;
const wakeWithinMs = 10_000;
const backWithinMs = 25_000;

/**
 * Five thousand phones of 25 shops follow their tickets at one api process: what it weighs then; how soon a whole queue
 * has heard of a call; and, when the process is killed, how long it takes until every phone has a picture made after
 * the kill, while clerks go on calling. The floor is a bare node:http server that holds as many streams.
 */
export async function followers(place: Place, say: (words: string) => void): Promise<Line[]> {
  const shops = await layFollowedShops(place.pool, hall);
  const floor = await holdBare(shops);
  say(`bare: ${mb(floor.idle)}, with ${phonesInAll} streams ${mb(floor.held)}, ${ms(floor.wakes)}`);
  const api = await place.api();
  const idle = residentMb(pidOf(api));
  const phones = followInChild(api.url, tokensOf(shops));
  try {
    await phones.until(phonesInAll, 0, openWithinMs);
    await sleep(restMs);
    const held = residentMb(pidOf(api));
    say(`house: ${mb(idle)}, with ${phonesInAll} phones ${mb(held)}`);
    const wakes = await wakeQueue(shops, phones, (shop) => pressOnce(api.url, shop));
    say(`a queue of ${hall.waiting} has heard of a call after ${ms(wakes)}`);
    const watch = watchResident(pidOf(api));
    const calm = await callAt(api.url, shops, 5);
    const busy = watch.stop();
    const after = await killAndReturn(place, api, shops, phones);
    say(
      `killed: listening again after ${after.openMs} ms, all current after ${after.backMs} ms, ${mb(after.most)} at most, ` +
        `${after.calls.unanswered} calls found nobody, ${after.calls.answered.length} were answered`,
    );
    return [
      atMost(300, {
        name: `${phonesInAll} phones: the server at most`,
        unit: 'MB',
        figure: Math.max(held, busy, after.most),
        floor: floor.held,
      }),
      atMost(15_000, {
        name: `${phonesInAll} phones: all current after kill -9`,
        unit: 'ms',
        figure: after.backMs,
        floor: after.openMs,
      }),
      atMost(500, {
        name: `${phonesInAll} phones come back: call next, p99`,
        unit: 'ms',
        figure: shareBelow(after.calls.answered, 0.99),
        floor: shareBelow(calm.answered, 0.99),
      }),
      atMost(1_000, {
        name: `a call on ${hall.waiting} phones of ${phonesInAll}`,
        unit: 'ms',
        figure: middle(wakes),
        floor: middle(floor.wakes),
      }),
    ];
  } finally {
    await phones.stop();
    await api.stop();
  }
}

const tokensOf = (shops: readonly FollowedShop[]) => shops.flatMap(({ tokens }) => tokens);
const mb = (figure: number) => `${figure.toFixed(0)} MB`;
const ms = (figures: readonly number[]) => `${figures.map((one) => one.toFixed(0)).join(', ')} ms`;

async function holdBare(
  shops: readonly FollowedShop[],
): Promise<{ idle: number; held: number; wakes: number[] }> {
  const bare = spawnNode('bench/src/children/bare-streams.ts', {});
  const url = await addressOf(bare);
  const idle = residentMb(pidOf(bare));
  const phones = followInChild(url, tokensOf(shops));
  try {
    await phones.until(phonesInAll, 0, openWithinMs);
    const held = residentMb(pidOf(bare));
    const wakes = await wakeQueue(shops, phones, async () => {
      await fetch(`${url}/${hall.waiting}`, { method: 'POST' });
    });
    return { idle, held, wakes };
  } finally {
    await phones.stop();
    await bare.stop();
  }
}

/** From just before a call in the first shop until the last of its queue has heard of it. */
async function wakeQueue(
  shops: readonly FollowedShop[],
  phones: Phones,
  call: (shop: FollowedShop) => Promise<void>,
): Promise<number[]> {
  const [shop] = shops;
  if (!shop) throw new Error('there is no shop to call in');
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const since = Date.now();
    await call(shop);
    // Whoever was called in an earlier round has nothing new to hear.
    const { lastAt } = await phones.until(hall.waiting - round, since, wakeWithinMs, hall.waiting);
    waits.push(lastAt - since);
    await sleep(restMs);
  }
  return waits;
}

const callAt = (url: string, shops: readonly FollowedShop[], seconds: number) =>
  inChild<CallSteadily, Called>('call-steadily.ts', {
    url,
    seconds,
    everyMs,
    clerks: shops.flatMap(({ clerks }) => clerks),
  });

async function killAndReturn(place: Place, api: Api, shops: readonly FollowedShop[], phones: Phones) {
  const calls = callAt(api.url, shops, 17);
  await sleep(2_000);
  const killedAt = Date.now();
  api.child.kill('SIGKILL');
  const again = await place.api(undefined, Number(new URL(api.url).port));
  const openMs = Date.now() - killedAt;
  const watch = watchResident(pidOf(again));
  try {
    const { lastAt } = await phones.until(phonesInAll, killedAt, backWithinMs);
    return { openMs, backMs: lastAt - killedAt, calls: await calls, most: watch.stop() };
  } finally {
    watch.stop();
    await again.stop();
  }
}
