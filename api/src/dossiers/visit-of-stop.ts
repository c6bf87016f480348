import type { ShopId, StopId, VisitId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { findVisitOfStop } from '@motcua/db/dossiers/visit-of-stop';
import { found } from '../refusal.ts';

/** The visit in which a dossier is handed in; a stop of another shop does not exist here. */
export async function visitOfStop(tx: Tx, shopId: ShopId, stopId: StopId): Promise<VisitId> {
  return found(await findVisitOfStop(tx, shopId, stopId));
}
