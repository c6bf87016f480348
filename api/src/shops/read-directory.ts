import type { ShopId } from '@motcua/contracts/ids';
import type { ShopDirectory } from '@motcua/contracts/shops';
import type { Database } from '@motcua/db/connect';
import { findPrintingKiosks } from '@motcua/db/queue/printing-kiosks';
import { findAllPriorityClasses } from '@motcua/db/shops/priority-classes';
import { findShopSectors } from '@motcua/db/shops/sectors';
import { findMembers } from '@motcua/db/staff/people';
import { isAllowed } from '@motcua/rules/staff/permissions';
import { type Clerk, mayIn } from '../staff/asker.ts';

/**
 * The names behind the codes on a desk. Priority classes out of use are among them, because people who came under one
 * may still be waiting; colleagues are those who can be sent a ticket.
 */
export async function readDirectory(db: Database, clerk: Clerk, shopId: ShopId): Promise<ShopDirectory> {
  mayIn(clerk, shopId, 'counters.read');
  const sectors = await findShopSectors(db, shopId);
  const members = await findMembers(db, shopId);
  return {
    sectors: sectors.filter((sector) => sector.offered),
    printingKiosks: await findPrintingKiosks(db, shopId),
    priorityClasses: await findAllPriorityClasses(db, shopId),
    colleagues: members.filter((member) => member.active && isAllowed('counter.open', member.role)),
  };
}
