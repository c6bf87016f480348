import type { ActOnDossier } from '@motcua/contracts/dossiers';
import { stopClock } from '@motcua/db/dossiers/clocks';
import { closeOverdue, findOpenOverdue } from '@motcua/db/dossiers/overdue-records';
import { endShares, findShares } from '@motcua/db/dossiers/overdue-shares';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayLapse } from '@motcua/rules/dossiers/may-lapse';
import { insist, Refusal } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';
import { sealNumber } from '../seal-applicant.ts';
import { sharesPassed } from '../shares-passed.ts';
import { insistOnStepsBack } from './insist-on-steps-back.ts';

/**
 * The decision stops the office's clocks; collecting the result is the citizen's matter. Nothing is decided while an
 * agency is out, unless the head has gone on without it.
 */
export async function decide(acting: Acting, detail: Record<string, unknown>): Promise<Effect> {
  await insistOnStepsBack(acting);
  await stopAll(acting);
  return { move: { finishedAt: acting.held.now }, detail };
}

/** Withdrawn, stopped or lapsed: nothing more is owed. */
export async function closeDossier(acting: Acting, detail: Record<string, unknown>): Promise<Effect> {
  await stopAll(acting);
  await closeLateness(acting);
  return { move: { finishedAt: acting.held.now }, detail };
}

/** What was asked for did not come: but not before the applicant's own time is over. */
export function letLapse(acting: Acting): Promise<Effect> {
  const { clocks, dossier, now, shop } = acting.held;
  insist(mayLapse(dossier.state, clocks, dateOf(wallAt(now, shop.timeZone))));
  return closeDossier(acting, { because: 'supplement-lapsed' });
}

/**
 * The result is in somebody's hand, and it is written down whose. A late dossier closes only with its cause. Who
 * collected is a person, so the line keeps their name sealed: the desk reads it, the diary does not.
 */
export async function returnResult(
  acting: Acting,
  wish: Extract<ActOnDossier, { act: 'return' }>,
): Promise<Effect> {
  await closeLateness(acting);
  const { houseKey } = acting.house.settings;
  const sealed = (text: string) => sealNumber(houseKey, text).toString('base64');
  return {
    move: { returnedAt: acting.held.now },
    detail: {
      how: wish.how,
      byProxy: wish.authorisation !== '',
      collectedBy: sealed(wish.collectedBy),
      ...(wish.authorisation === '' ? {} : { authorisation: sealed(wish.authorisation) }),
    },
  };
}

async function stopAll({ tx, held }: Acting): Promise<void> {
  for (const clock of held.clocks) if (clock.stoppedAt === null) await stopClock(tx, clock.clockId, held.now);
}

async function closeLateness({ tx, held }: Acting): Promise<void> {
  const open = await findOpenOverdue(tx, held.dossier.dossierId);
  if (open === null) return;
  if (open.cause === null) throw new Refusal('lateness-unexplained', { code: held.dossier.code });
  // The whole has its cause, and so has the part of each agency that passed its share.
  const passed = sharesPassed(held.shop, held.clocks, held.now);
  const explained = new Set((await findShares(tx, open.recordId)).map(({ agencyId }) => agencyId));
  const agencies = passed.filter(({ agencyId }) => !explained.has(agencyId)).length;
  if (agencies > 0) throw new Refusal('share-unexplained', { code: held.dossier.code, agencies });
  await endShares(tx, open.recordId, passed);
  await closeOverdue(tx, open.recordId, held.now);
}
