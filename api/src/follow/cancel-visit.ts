import type { FollowedVisit } from '@motcua/contracts/follow';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { changeState } from '@motcua/db/queue/change-stop';
import { findStops } from '@motcua/db/queue/find-stops';
import { lockQueue } from '@motcua/db/queue/lock-queue';
import { ofStop } from '../queue/at-counter-entry.ts';
import { found } from '../refusal.ts';
import { actorOf, type Holder } from '../staff/asker.ts';
import { type Quotes, readPicture } from './picture.ts';

/**
 * The holder gives their number back: every stop that waits or was missed ends. One that is at a counter, or set aside
 * by a clerk, is the clerk's to end.
 */
export async function cancelVisit(tx: Tx, holder: Holder, quotes: Quotes): Promise<FollowedVisit> {
  const { shopId, visitId } = holder;
  found(await lockQueue(tx, { shopId }));
  const before = found((await readPicture(tx, shopId, quotes)).of(visitId));
  const stops = await findStops(
    tx,
    before.stops.map((stop) => stop.stopId),
  );
  for (const stop of stops) {
    if (stop.state !== 'waiting' && stop.state !== 'missed') continue;
    if ((await changeState(tx, stop.stopId, stop.state, 'cancelled')) === null) continue;
    await record(tx, {
      name: 'stop.cancelled',
      shopId,
      actor: actorOf(holder),
      reason: 'citizen-asked',
      payload: { ...ofStop(stop), counterId: null, counter: null },
    });
  }
  return found((await readPicture(tx, shopId, quotes)).of(visitId));
}
