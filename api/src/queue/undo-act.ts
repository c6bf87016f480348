import type { CallId, CounterId } from '@motcua/contracts/ids';
import type { StopAnswer, StopState } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endCall, findOpenCallOfStop, reopenCall } from '@motcua/db/queue/calls';
import { restoreStop } from '@motcua/db/queue/change-stop';
import { findStop } from '@motcua/db/queue/find-stops';
import { endHold, reopenHold } from '@motcua/db/queue/holds';
import { findLastAct, markUndone } from '@motcua/db/queue/undos';
import { mayUndo } from '@motcua/rules/queue/may-undo';
import { found, insist, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { ofStop } from './at-counter-entry.ts';
import { answerOf, holdOwnCounter } from './at-the-counter.ts';

/**
 * Takes back the clerk's last act at this counter, within the undo window and only while nothing has happened to the
 * ticket since. The diary keeps both lines: the act, and that it was taken back.
 */
export async function undoAct(tx: Tx, clerk: Clerk, counterId: CounterId): Promise<StopAnswer> {
  const { moment, counter } = await holdOwnCounter(tx, clerk, counterId);
  const last = await findLastAct(tx, counterId);
  if (!last || last.undoneAt || last.staffId !== clerk.staffId) throw new Refusal('nothing-to-undo', {});
  insist(mayUndo(Date.parse(last.at), moment.now.getTime()));
  const { before } = last;
  const someoneElse = counter.stopId !== null && counter.stopId !== last.stopId;
  // A pause is an act of its own: whoever came back would stand at a counter that calls itself away.
  const away = counter.shift.pausedSince !== null;
  if (last.version !== last.versionNow || (before.call && (someoneElse || away)))
    throw new Refusal('undo-overtaken', { label: last.label });
  const busyAt = found(await findStop(tx, last.stopId)).busyAtCounter;
  if (before.call && busyAt !== null) throw new Refusal('visit-at-other-counter', { counter: busyAt });

  const open = await findOpenCallOfStop(tx, last.stopId);
  if (open && open.callId !== before.call?.id) await endCall(tx, open.callId, 'undone', moment.now);
  if (before.call) await reopenCall(tx, before.call);
  if (before.holdId) await reopenHold(tx, before.holdId);
  else await endHold(tx, last.stopId);
  await restoreStop(tx, last.stopId, before.stop);
  await markUndone(tx, last.id);

  const stop = found(await findStop(tx, last.stopId));
  await record(tx, {
    name: 'act.undone',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: {
      ...ofStop(stop),
      act: last.act,
      state: stop.state,
      counterId,
      counter: counter.number,
      shows: before.call || open ? shownAs(stop.state) : 'as-before',
    },
  });
  const callId = before.call ? (before.call.id as CallId) : null;
  return answerOf(stop, stop.state, callId);
}

/** What the counter shows once this stop stands there again, or has left it. */
function shownAs(state: StopState): 'free' | 'calling' | 'serving' {
  if (state === 'called') return 'calling';
  return state === 'serving' ? 'serving' : 'free';
}
