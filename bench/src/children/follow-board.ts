import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { Pool } from 'undici';
import type { Clerk } from '../place/lay-full-shop.ts';
import { doTask } from './do-task.ts';

export type FollowBoard = {
  url: string;
  followers: number;
  times: number;
  /** With a clerk the house is measured, from the clerk's request; without one a bare broadcast, from its sending. */
  house: { boardToken: string; clerk: Clerk } | null;
};
/** Milliseconds, one for each message that each follower received; and how long the clerk waited for each answer. */
export type Followed = { toFollower: number[]; toAnswer: number[] };

/** Long enough for everything a call sets off (tiles, a finished ticket) to be over before the next begins. */
const restMs = 450;
const patienceMs = 10_000;

doTask(async ({ url, followers, times, house }: FollowBoard): Promise<Followed> => {
  const sockets = await follow(url, followers, house ? { deviceToken: house.boardToken } : {});
  const pool = new Pool(url, { connections: 1 });
  const [toFollower, toAnswer]: [number[], number[]] = [[], []];
  // The first two warm everything up and do not count.
  for (let time = -2; time < times; time += 1) {
    const arrived = hearOnce(sockets);
    const sentAt = process.hrtime.bigint();
    const callId = await set(pool, house);
    const answeredAt = process.hrtime.bigint();
    const heard = await arrived;
    if (time >= 0) {
      toAnswer.push(millis(answeredAt - sentAt));
      for (const { at, stamp } of heard) toFollower.push(millis(at - (house ? sentAt : stamp)));
    }
    if (house) await post(pool, house.clerk, `/calls/${callId}/finish`);
    await sleep(restMs);
  }
  for (const socket of sockets) socket.disconnect();
  await pool.close();
  return { toFollower, toAnswer };
});

const millis = (nanoseconds: bigint) => Number(nanoseconds) / 1e6;

/** Connects a few at a time: a thousand handshakes at once would measure nothing but themselves. */
async function follow(url: string, count: number, auth: Record<string, string>): Promise<Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < count) {
    const some = Array.from({ length: Math.min(50, count - sockets.length) }, () =>
      io(url, { path: '/live', transports: ['websocket'], forceNew: true, reconnection: false, auth }),
    );
    await Promise.all(some.map(connected));
    sockets.push(...some);
  }
  return sockets;
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
}

type Heard = { at: bigint; stamp: bigint };

/** When each follower hears of the next call. */
async function hearOnce(sockets: readonly Socket[]): Promise<Heard[]> {
  const all = Promise.all(
    sockets.map(
      (socket) =>
        new Promise<Heard>((resolve) => {
          socket.on('hall', function hear(event: { at: string; message: { state: string } }) {
            const at = process.hrtime.bigint();
            if (event.message.state !== 'called') return;
            socket.off('hall', hear);
            resolve({ at, stamp: /^\d+$/.test(event.at) ? BigInt(event.at) : 0n });
          });
        }),
    ),
  );
  const late = sleep(patienceMs, null, { ref: false });
  const heard = await Promise.race([all, late]);
  if (!heard) throw new Error(`not every follower heard of a call within ${patienceMs / 1_000} s`);
  return heard;
}

/** Sets off one message to all. */
function set(pool: Pool, house: FollowBoard['house']): Promise<string> {
  return house
    ? post(pool, house.clerk, `/counters/${house.clerk.counterId}/calls`)
    : pool.request({ method: 'POST', path: '/' }).then(({ body }) => body.text());
}

async function post(pool: Pool, clerk: Clerk, path: string): Promise<string> {
  const answer = await pool.request({
    method: 'POST',
    path: `/api/v1${path}`,
    headers: {
      cookie: clerk.cookie,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: '{}',
  });
  const said: unknown = await answer.body.json();
  if (answer.statusCode !== 200) throw new Error(`${path} was refused: ${JSON.stringify(said)}`);
  return String(typeof said === 'object' && said !== null ? Reflect.get(said, 'callId') : null);
}
