import type { BenchShop } from '../place/lay-shops.ts';
import { doTask } from './do-task.ts';
import { forAWhile, type Pace } from './for-a-while.ts';
import { keepAlive } from './keep-alive.ts';
import { wishAt } from './wish-at.ts';

export type TakeTickets = Pace & { urls: string[]; shops: BenchShop[] };
export type Taken = { done: number; perSecond: number; answered: number };

/** Takes tickets over HTTP at the kiosks of all shops, on keep-alive connections shared evenly by the api processes. */
doTask(async ({ urls, shops, ...pace }: TakeTickets): Promise<Taken> => {
  const connections = await Promise.all(
    Array.from({ length: pace.connections }, (_, index) => keepAlive(urls[index % urls.length] ?? '')),
  );
  let answered = 0;
  let turn = 0;
  const measured = await forAWhile(pace, async (index) => {
    const { shop, wish } = wishAt(shops, turn++);
    const answer = await connections[index]?.post(
      '/api/v1/visits',
      { authorization: `Bearer ${shop.token}`, 'idempotency-key': crypto.randomUUID() },
      JSON.stringify({ procedureIds: [wish.procedureId] }),
    );
    if (answer?.status !== 200) throw new Error(`no ticket: ${answer?.status} ${answer?.body}`);
    answered += 1;
    return true;
  });
  for (const connection of connections) connection.close();
  return { ...measured, answered };
});
