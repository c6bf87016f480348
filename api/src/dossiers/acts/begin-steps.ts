import type { DossierAct } from '@motcua/contracts/dossiers';
import { findClocks } from '@motcua/db/dossiers/clocks';
import { findLines } from '@motcua/db/dossiers/lines';
import { stepsOf, stepsOut } from '@motcua/rules/dossiers/steps-of';
import type { Acting } from '../act-on-dossier.ts';
import { beginShare } from './begin-share.ts';
import { openShare } from './open-share.ts';

/** After which a step can have begun. */
const beginning: ReadonlySet<DossierAct> = new Set<DossierAct>([
  'consult',
  'answer-consultation',
  'complete-supplement',
  'confirm-payment',
]);

/** Whoever is out by the history has a clock that runs: those who are asked with this act get theirs now. */
export async function beginSteps(acting: Acting, act: DossierAct): Promise<void> {
  if (!beginning.has(act)) return;
  const { tx, held } = acting;
  const { dossierId } = held.dossier;
  const out = stepsOut(stepsOf(await findLines(tx, dossierId)));
  if (out.length === 0) return;
  const clocks = await findClocks(tx, dossierId);
  for (const { agencyId, share } of out)
    if (!openShare(clocks, agencyId)) await beginShare(acting, agencyId, share);
}
