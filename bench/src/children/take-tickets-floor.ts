import { randomBytes } from 'node:crypto';
import type { BenchShop } from '../place/lay-shops.ts';
import type { Replay } from '../record/re-aim.ts';
import { replay } from '../record/replay.ts';
import { connectAll } from './connect-all.ts';
import { doTask } from './do-task.ts';
import { forAWhile, type Pace } from './for-a-while.ts';
import { wishAt } from './wish-at.ts';

export type TakeTicketsFloor = Pace & { databaseUrl: string; shops: BenchShop[]; ticket: Replay };

/** Takes tickets with the very SQL of the house, straight on `pg`: what this machine could do without HTTP and us. */
doTask(async ({ databaseUrl, shops, ticket, ...pace }: TakeTicketsFloor) => {
  const clients = await connectAll(databaseUrl, pace.connections);
  let turn = 0;
  const measured = await forAWhile(pace, async (connection) => {
    const client = clients[connection];
    if (!client) return false;
    const { shop, wish } = wishAt(shops, turn++);
    const principal = `device:${shop.deviceId}`;
    await replay(client, ticket, {
      ...shop,
      ...wish,
      principal,
      visitId: crypto.randomUUID(),
      stopId: crypto.randomUUID(),
      key: crypto.randomUUID(),
      followHash: randomBytes(32),
    });
    return true;
  });
  await Promise.all(clients.map((client) => client.end()));
  return measured;
});
