import { Pool } from 'undici';
import type { BenchShop } from '../place/lay-shops.ts';
import { doTask } from './do-task.ts';
import { forAWhile, type Pace } from './for-a-while.ts';
import { wishAt } from './wish-at.ts';

export type TakeTickets = Pace & { urls: string[]; shops: BenchShop[] };
export type Taken = { done: number; perSecond: number; answered: number };

/** Takes tickets over HTTP at the kiosks of all shops, with keep-alive connections shared evenly by the api processes. */
doTask(async ({ urls, shops, ...pace }: TakeTickets): Promise<Taken> => {
  const pools = urls.map((url) => new Pool(url, { connections: Math.ceil(pace.connections / urls.length) }));
  let answered = 0;
  let turn = 0;
  const measured = await forAWhile(pace, async (connection) => {
    const { shop, wish } = wishAt(shops, turn++);
    const answer = await pools[connection % pools.length]?.request({
      method: 'POST',
      path: '/api/v1/visits',
      headers: {
        authorization: `Bearer ${shop.token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ procedureIds: [wish.procedureId] }),
    });
    const words = await answer?.body.text();
    if (answer?.statusCode !== 200) throw new Error(`no ticket: ${answer?.statusCode} ${words}`);
    answered += 1;
    return true;
  });
  await Promise.all(pools.map((pool) => pool.close()));
  return { ...measured, answered };
});
