import type { Clerk } from '../place/lay-full-shop.ts';
import type { Replay } from '../record/re-aim.ts';
import { NothingFound, replay } from '../record/replay.ts';
import { connectAll } from './connect-all.ts';
import { doTask } from './do-task.ts';
import { forAWhile, type Pace } from './for-a-while.ts';

export type CallNextFloor = Pace & {
  databaseUrl: string;
  shopId: string;
  clerks: Clerk[];
  call: Replay;
  finish: Replay;
};

/** The very SQL of calling and finishing, straight on `pg`, one connection for each clerk. */
doTask(async ({ databaseUrl, shopId, clerks, call, finish, ...pace }: CallNextFloor) => {
  const clients = await connectAll(databaseUrl, clerks.length);
  const measured = await forAWhile(pace, async (connection) => {
    const [client, clerk] = [clients[connection], clerks[connection]];
    if (!client || !clerk) return false;
    const asked = () => ({ ...clerk, shopId, principal: `staff:${clerk.staffId}`, key: crypto.randomUUID() });
    try {
      const called = await replay(client, call, asked());
      await replay(client, finish, { ...asked(), ...called });
      return true;
    } catch (error) {
      if (error instanceof NothingFound) return false;
      throw error;
    }
  });
  await Promise.all(clients.map((client) => client.end()));
  return measured;
});
