import { findNotices, markSeen } from '@motcua/db/dossiers/notices';
import { deadlineSweep } from '@motcua/db/dossiers/sweep-until-done';
import { isSweepLate } from '@motcua/db/jobs/sweeps';
import type { FastifyInstance } from 'fastify';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { clerkOf, mayIn } from '../staff/asker.ts';

/** Somebody sweeps at least once a minute while the house is well. */
const unwatchedAfterSeconds = 120;

/** What lies on a desk about deadlines. Everybody sees their own, and what is meant for their agency as a whole. */
export function noticeRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('GET /shops/:shopId/dossier-notices', 'dossier.read', async ({ asker, params: { shopId } }) => {
    const clerk = clerkOf(asker);
    mayIn(clerk, shopId, 'dossier.read');
    return {
      notices: await findNotices(house.db, { ...clerk, shopId }),
      unwatched: await isSweepLate(house.db, deadlineSweep, { everySeconds: 15 }, unwatchedAfterSeconds),
    };
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
