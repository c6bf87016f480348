import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { openQueues } from './open-queues.ts';

const address = '/admin/jobs';

/**
 * What the workers are doing, for administrators: queues, counts, what failed and why, and to try it again. Payloads are
 * ids, so nobody is named here. The queues are opened when somebody first looks: most desks never do.
 */
export async function jobBoardRoutes(app: FastifyInstance, house: House): Promise<void> {
  const adapter = new FastifyAdapter().setBasePath(address);
  const board = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Một Cửa – jobs', hideRedisDetails: true } },
  });
  // What goes wrong is answered as everywhere in the house; the dashboard would call a refusal a fault of the server.
  adapter.setErrorHandler((error) => {
    throw error;
  });
  let opened: ReturnType<typeof openQueues> | null = null;

  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, permission: 'jobs.manage', answers: 'text' };
    route.schema = { ...route.schema, hide: true };
  });
  app.addHook('preHandler', async () => {
    if (opened) return;
    opened = openQueues(house.settings, (error) =>
      house.log.warn({ reason: error.message }, 'the queues of jobs could not be looked at'),
    );
    board.setQueues(opened.queues.map((queue) => new BullMQAdapter(queue)));
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    const policy = reply.getHeader('content-security-policy');
    // The dashboard finds its files by a <base> on this same origin.
    if (typeof policy === 'string')
      reply.header('content-security-policy', policy.replace("base-uri 'none'", "base-uri 'self'"));
    // Its letters would come from another house; those of this computer do as well.
    return typeof payload === 'string' ? payload.replace(/<link href="https:[^>]*>/g, '') : payload;
  });
  app.addHook('onClose', async () => opened?.close());
  await app.register(adapter.registerPlugin(), { prefix: address });
}
