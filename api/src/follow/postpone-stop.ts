import type { FollowedVisit } from '@motcua/contracts/follow';
import type { StopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findStop } from '@motcua/db/queue/find-stops';
import { postponeStop as changePlace } from '@motcua/db/queue/follow-postpone';
import { lockQueue } from '@motcua/db/queue/lock-queue';
import { mayPostpone, whoPasses } from '@motcua/rules/queue/may-postpone';
import { ofStop } from '../queue/at-counter-entry.ts';
import { found, insist } from '../refusal.ts';
import { actorOf, type Holder } from '../staff/asker.ts';
import { type Quotes, readPicture } from './picture.ts';

/**
 * The holder lets the next three of their sector and class go first, once for each stop. Done before, it is done: they
 * keep the place they have then.
 */
export async function postponeStop(
  tx: Tx,
  holder: Holder,
  stopId: StopId,
  quotes: Quotes,
): Promise<FollowedVisit> {
  const moment = found(await lockQueue(tx, { shopId: holder.shopId }));
  const before = await readPicture(tx, holder.shopId, quotes);
  const seen = found(before.of(holder.visitId));
  const own = found(seen.stops.find((stop) => stop.stopId === stopId));
  if (before.isPostponed(stopId)) return seen;
  const stop = found(await findStop(tx, stopId));
  const passing = whoPasses(before.order(own.sector), stopId).map((one) => one.stopId);
  insist(mayPostpone({ state: stop.state, postponed: false }, passing.length));

  if (!(await changePlace(tx, stopId, passing, moment.now))) return seen;
  await record(tx, {
    name: 'stop.postponed',
    shopId: holder.shopId,
    actor: actorOf(holder),
    payload: { ...ofStop(stop), places: passing.length },
  });
  return found((await readPicture(tx, holder.shopId, quotes)).of(holder.visitId));
}
