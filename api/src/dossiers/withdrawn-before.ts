import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { lockDossier } from '@motcua/db/dossiers/dossiers';
import { findLastActor } from '@motcua/db/dossiers/find-last-actor';
import type { Clerk } from '../staff/asker.ts';

/** Withdrawn already by this very clerk: saying it twice does no harm. Done by another, it is refused like any act. */
export async function withdrawnBefore(tx: Tx, clerk: Clerk, dossierId: DossierId): Promise<boolean> {
  const dossier = await lockDossier(tx, dossierId);
  if (dossier?.state !== 'withdrawn') return false;
  return (await findLastActor(tx, dossierId, 'withdraw')) === clerk.staffId;
}
