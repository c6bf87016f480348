import { request } from 'undici';
import { layFullShop } from '../place/lay-full-shop.ts';
import type { Place } from '../place/open-place.ts';
import { type Replay, reAim } from './re-aim.ts';
import { watchActs } from './watch-act.ts';

/** Calls and finishes one ticket at an api that tells its SQL, and makes both acts ready for the floor. */
export async function recordCalling(place: Place): Promise<{ call: Replay; finish: Replay }> {
  const watch = await watchActs(place);
  const { shopId, clerks } = await layFullShop(place.pool, { clerks: 1, waiting: 4 });
  const [clerk] = clerks;
  if (!clerk) throw new Error('nobody sits at the counter');
  const send = async (path: string, act: string, key: string) => {
    const answer = await request(`${watch.url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        cookie: clerk.cookie,
        'content-type': 'application/json',
        'idempotency-key': key,
        ...watch.headers(act),
      },
      body: '{}',
    });
    return callOf(await answer.body.json());
  };
  const about = (key: string) => ({ ...clerk, shopId, principal: `staff:${clerk.staffId}`, key });
  const cycle = async (callAct: string, finishAct: string) => {
    const [callKey, finishKey] = [crypto.randomUUID(), crypto.randomUUID()];
    const { callId, stopId } = await send(`/counters/${clerk.counterId}/calls`, callAct, callKey);
    await send(`/calls/${callId}/finish`, finishAct, finishKey);
    return { callId, stopId, callKey, finishKey };
  };
  // The first time warms the connections up.
  await cycle('first', 'first');
  const { callId, stopId, callKey, finishKey } = await cycle('call', 'finish');
  const call = reAim(await watch.statements('call'), about(callKey), { callId, stopId });
  const finish = reAim(await watch.statements('finish'), { ...about(finishKey), callId, stopId });
  await watch.stop();
  return { call, finish };
}

function callOf(answer: unknown): { callId: string; stopId: string } {
  const said = typeof answer === 'object' && answer !== null ? answer : {};
  const stopId: unknown = Reflect.get(said, 'stopId');
  if (typeof stopId !== 'string') throw new Error(`nothing was called: ${JSON.stringify(answer)}`);
  return { callId: String(Reflect.get(said, 'callId')), stopId };
}
