import { askForLife } from '@motcua/db/ask-for-life';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';

const Health = z.object({ status: z.literal('ok') });

/** Live: the process answers. Ready: it can do its work, so a load balancer may send people here. */
export function healthRoutes(app: FastifyInstance, house: House): void {
  const config = { permission: 'house.health' } as const;
  const schema = { response: { 200: Health }, tags: ['health'] };

  app.get('/health/live', { config, schema }, async () => ({ status: 'ok' as const }));

  app.get('/health/ready', { config, schema }, async () => {
    if (house.draining()) throw new Refusal('unavailable');
    await askForLife(house.connection);
    return { status: 'ok' as const };
  });
}
