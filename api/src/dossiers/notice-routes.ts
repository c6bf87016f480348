import { findNotices, markSeen } from '@motcua/db/dossiers/notices';
import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { clerkOf, mayIn } from '../staff/asker.ts';

/** What lies on a desk about deadlines. Everybody sees their own, and what is meant for their agency as a whole. */
export function noticeRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('GET /shops/:shopId/dossier-notices', 'dossier.read', async ({ asker, params: { shopId } }) => {
    const clerk = clerkOf(asker);
    mayIn(clerk, shopId, 'dossier.read');
    return { notices: await findNotices(house.db, { ...clerk, shopId }) };
  });
  act(
    'POST /shops/:shopId/dossier-notices/:noticeId/seen',
    'dossier.act',
    async (tx, { asker, params: { shopId, noticeId } }) => {
      const clerk = clerkOf(asker);
      mayIn(clerk, shopId, 'dossier.act');
      if (!(await markSeen(tx, { ...clerk, shopId }, noticeId))) throw new Refusal('not-found');
      return { done: true as const };
    },
  );
}
