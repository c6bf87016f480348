import type { ActOnDossier } from '@motcua/contracts/dossiers';
import { stopClock } from '@motcua/db/dossiers/clocks';
import { closeOverdue, findOpenOverdue } from '@motcua/db/dossiers/overdue-records';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { Refusal } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';
import { sealNumber } from '../seal-applicant.ts';

/** The decision stops the office's clocks; collecting the result is the citizen's matter. */
export async function decide(acting: Acting, detail: Record<string, unknown>): Promise<Effect> {
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
  const { clocks, now, shop } = acting.held;
  const today = dateOf(wallAt(now, shop.timeZone));
  const open = clocks.find((clock) => clock.kind === 'applicant' && clock.stoppedAt === null);
  if (open && today <= open.dueDay) throw new Refusal('supplement-not-lapsed', { dueDay: open.dueDay });
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
  await closeOverdue(tx, open.recordId, held.now);
}
