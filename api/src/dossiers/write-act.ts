import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { appendLine } from '@motcua/db/dossiers/append-line';
import { moveDossier } from '@motcua/db/dossiers/dossiers';
import { record } from '@motcua/db/journal/record';
import { actorOf } from '../staff/asker.ts';
import type { Acting, Effect } from './act-on-dossier.ts';
import { beginSteps } from './acts/begin-steps.ts';

/**
 * The last beats of every act, whatever it was: the dossier moves, one line is written and none is ever changed, steps
 * that can begin now do, and the journal hears of it.
 */
export async function writeAct(
  acting: Acting,
  act: DossierAct,
  { move = {}, detail = {} }: Effect,
): Promise<{ dossierId: DossierId; state: DossierState }> {
  const { tx, clerk, held } = acting;
  const { dossierId, shopId, code, state: from } = held.dossier;
  await moveDossier(tx, dossierId, { ...move, state: held.to });
  const sequence = await appendLine(tx, {
    dossierId,
    act,
    from,
    to: held.to,
    statedAt: held.now,
    actor: actorOf(clerk),
    agencyId: clerk.agencyId,
    detail,
  });
  await beginSteps(acting, act);
  await record(tx, {
    name: 'dossier.acted',
    shopId,
    actor: actorOf(clerk),
    payload: { dossierId, code, act, from, to: held.to, sequence },
  });
  return { dossierId, state: held.to };
}
