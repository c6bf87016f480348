import type { ShopId } from '@motcua/contracts/ids';
import type { DeadlineSettingsShown } from '@motcua/contracts/lateness-causes';
import type { Database, Tx } from '@motcua/db/connect';
import { findDeadlineSettings } from '@motcua/db/deadlines/deadline-settings';
import { findCauses } from '@motcua/db/dossiers/lateness-causes';
import { type Clerk, mayIn } from '../staff/asker.ts';

/** When a shop reminds, by which hour it hands over, and why its dossiers are late. */
export async function readDeadlineSettings(
  db: Database | Tx,
  clerk: Clerk,
  shopId: ShopId,
): Promise<DeadlineSettingsShown> {
  mayIn(clerk, shopId, 'deadlines.read');
  return { settings: await findDeadlineSettings(db, shopId), causes: await findCauses(db, shopId) };
}
