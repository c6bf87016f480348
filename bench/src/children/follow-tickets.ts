import { connect, type Socket } from 'node:net';
import { pauseBefore } from '@motcua/portal/come-back-after';

/** What the line asks of this process, and what it answers each time. */
export type FollowTask =
  | { follow: { port: number; tokens: string[] } }
  | { since: number; first?: number | undefined };
export type Following = {
  /** Streams that are open and have had a picture. */
  open: number;
  /** Followers who had a picture made after the asked moment (milliseconds of the wall clock), and when the last came. */
  told: number;
  firstAt: number;
  lastAt: number;
  pictures: number;
  /** Connections that could not be opened or were lost, since the beginning. */
  lost: number;
};

type Follower = {
  token: string;
  open: boolean;
  heardAt: number;
  madeAt: number;
  failed: number;
  rest: string;
};

const followers: Follower[] = [];
let port = 0;
let pictures = 0;
let lost = 0;

process.once('disconnect', () => process.exit());
process.on('message', (message) => {
  // Sent by the line of this very program.
  const task = message as FollowTask;
  if ('since' in task) return void process.send?.(tell(task.since, task.first));
  port = task.follow.port;
  for (const [place, token] of task.follow.tokens.entries()) {
    const follower = { token, open: false, heardAt: 0, madeAt: 0, failed: 0, rest: '' };
    followers.push(follower);
    // A hall does not open its phones in one moment, and here it must not take long either.
    setTimeout(listen, place, follower);
  }
});

function tell(since: number, first = followers.length): Following {
  const told = followers.slice(0, first).filter(({ heardAt, madeAt }) => heardAt > since && madeAt > since);
  const times = told.map(({ heardAt }) => heardAt);
  return {
    open: followers.filter(({ open }) => open).length,
    told: told.length,
    firstAt: times.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY),
    lastAt: times.reduce((most, at) => Math.max(most, at), 0),
    pictures,
    lost,
  };
}

/** One phone: asks, listens, and comes back as the phone page does. */
function listen(follower: Follower): void {
  const socket = connect({ host: '127.0.0.1', port });
  socket.setEncoding('latin1');
  socket.once('connect', () =>
    socket.write(
      `GET /api/v1/follow/stream HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Ticket ${follower.token}\r\n\r\n`,
    ),
  );
  socket.on('data', (words: string) => hear(follower, socket, words));
  socket.on('error', () => undefined);
  socket.once('close', () => {
    lost += 1;
    follower.open = false;
    follower.rest = '';
    setTimeout(listen, pauseBefore(follower.failed, Math.random()), follower);
    follower.failed += 1;
  });
}

function hear(follower: Follower, socket: Socket, words: string): void {
  const parts = (follower.rest + words).split('\n\n');
  follower.rest = parts.pop() ?? '';
  for (const part of parts) {
    const made = /data: \{"now":"([^"]+)"/.exec(part)?.[1];
    if (made === undefined) continue;
    follower.open = true;
    follower.failed = 0;
    follower.heardAt = Date.now();
    follower.madeAt = Date.parse(made);
    pictures += 1;
  }
  // Refused: the phone comes back later, and so does this one.
  if (!follower.open && /^HTTP\/1\.1 [45]/.test(follower.rest)) socket.destroy();
}
