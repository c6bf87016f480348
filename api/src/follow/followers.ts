import type { ServerResponse } from 'node:http';
import { setImmediate as lettingOthersIn } from 'node:timers/promises';
import type { FollowedVisit } from '@motcua/contracts/follow';
import type { ShopId, VisitId } from '@motcua/contracts/ids';
import type { JournalRow } from '@motcua/db/journal/read';
import type { House } from '../house.ts';
import { changesQueues } from '../realtime/announce.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import type { Picture } from './picture.ts';
import { pictureOf } from './read-picture.ts';

/** Several entries of one moment, a call and the finish before it, are told together. */
const turnMs = 100;
/** How often a shop's phones are told at most. The first news after a rest is told at the next turn. */
const tellEveryMs = 2_000;
/** A reading of a shop serves whoever comes within this time: what they missed they are told at the shop's next turn. */
const keptMs = 2_000;
/** Shops read at once. Phones can wait a moment: most of the database's connections are for people at the counters. */
const readAtOnce = 3;
/** After so many phones whoever asks something else has a turn. */
const toldInOneGo = 25;
const heartbeatMs = 15_000;
/** Ranges move with the clock even when nobody does anything. */
const lookAgainMs = 30_000;
/** Whoever has not read this much is gone, or will ask again. */
const unsentBytesMax = 64 * 1024;

type Follower = { answer: ServerResponse; told: string };

/** The phones that are open, by shop and visit. One reading of a shop serves all of them. */
export type Followers = {
  admit(shopId: ShopId, visitId: VisitId, answer: ServerResponse): Promise<void>;
  /** What the journal says: whose shop has news is told at the next turn. */
  hear(rows: readonly JournalRow[]): void;
  count(): number;
  close(): void;
};

export function openFollowers(house: House): Followers {
  const shops = new Map<ShopId, Map<VisitId, Set<Follower>>>();
  const due = new Set<ShopId>();
  const inTurn = aFewAtATime(readAtOnce);
  const toldAt = new Map<ShopId, number>();
  const kept = new Map<ShopId, { at: number; picture: Promise<Picture> }>();

  /**
   * For whoever comes: what was just read is good enough, because they are told of all that is heard from now on. Five
   * thousand phones that come back one after the other cost one reading of their shop each two seconds.
   */
  function recentPicture(shopId: ShopId): Promise<Picture> {
    const known = kept.get(shopId);
    if (known && performance.now() - known.at < keptMs) return known.picture;
    const picture = inTurn(() => pictureOf(house, shopId));
    kept.set(shopId, { at: performance.now(), picture });
    picture.catch(() => kept.delete(shopId));
    return picture;
  }

  async function tell(shopId: ShopId): Promise<void> {
    const visits = shops.get(shopId);
    if (!visits) return;
    kept.delete(shopId);
    const picture = await recentPicture(shopId);
    let told = 0;
    for (const [visitId, followers] of visits) {
      told += followers.size;
      if (told > toldInOneGo) {
        told = 0;
        await lettingOthersIn();
      }
      const visit = picture.of(visitId);
      // The day is over: the ticket is no longer one, and the page finds that out by asking again.
      if (!visit) for (const { answer } of followers) answer.end();
      else for (const follower of followers) send(follower, visit);
    }
  }

  const turn = setInterval(() => {
    const now = performance.now();
    for (const [shopId, { at }] of kept) if (now - at >= keptMs) kept.delete(shopId);
    for (const [shopId, at] of toldAt) if (now - at >= tellEveryMs) toldAt.delete(shopId);
    for (const shopId of due) {
      if (toldAt.has(shopId)) continue;
      due.delete(shopId);
      toldAt.set(shopId, now);
      tell(shopId).catch((error) => {
        due.add(shopId);
        house.log.warn({ err: error }, 'the holders of tickets were not told');
      });
    }
  }, turnMs);
  const again = setInterval(() => {
    for (const shopId of shops.keys()) due.add(shopId);
  }, lookAgainMs);
  const heartbeat = setInterval(() => {
    for (const visits of shops.values())
      for (const followers of visits.values())
        for (const { answer } of followers) write(answer, ': here\n\n');
  }, heartbeatMs);
  for (const timer of [turn, again, heartbeat]) timer.unref();

  return {
    async admit(shopId, visitId, answer) {
      const visits = shops.get(shopId) ?? new Map<VisitId, Set<Follower>>();
      shops.set(shopId, visits);
      const followers = visits.get(visitId) ?? new Set<Follower>();
      visits.set(visitId, followers);
      const follower: Follower = { answer, told: '' };
      followers.add(follower);
      answer.once('close', () => {
        followers.delete(follower);
        if (followers.size === 0) visits.delete(visitId);
        if (visits.size === 0) shops.delete(shopId);
      });
      const visit = (await recentPicture(shopId)).of(visitId);
      if (visit) send(follower, visit);
      else answer.end();
    },
    hear(rows) {
      for (const { shopId, name } of rows) {
        if (shopId === null) continue;
        if (!changesQueues(name) && !/^(counter\.|shop\.|dossier\.received$)/.test(name)) continue;
        if (shops.has(shopId)) due.add(shopId);
        else kept.delete(shopId);
      }
    },
    count: () =>
      [...shops.values()].flatMap((visits) => [...visits.values()]).reduce((sum, set) => sum + set.size, 0),
    close() {
      for (const timer of [turn, again, heartbeat]) clearInterval(timer);
      for (const visits of shops.values())
        for (const followers of visits.values()) for (const { answer } of followers) answer.end();
    },
  };
}

/** Told only when something but the time has changed. */
function send(follower: Follower, { now, ...rest }: FollowedVisit): void {
  const said = JSON.stringify(rest);
  const mark = `${said.length}:${hashOf(said)}`;
  if (mark === follower.told) return;
  follower.told = mark;
  write(follower.answer, `data: {"now":${JSON.stringify(now)},${said.slice(1)}\n\n`);
}

function write(answer: ServerResponse, text: string): void {
  if (answer.destroyed) return;
  if (answer.writableLength > unsentBytesMax) answer.destroy();
  else answer.write(text);
}

/** FNV-1a over the letters: enough to see that a page has changed, and a few bytes to keep instead of the page. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
