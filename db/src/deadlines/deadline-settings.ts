import { DeadlineSettings } from '@motcua/contracts/deadlines';
import type { ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** What a shop set of its deadlines, with the usual where it set nothing. */
export async function findDeadlineSettings(db: Database | Tx, shopId: ShopId): Promise<DeadlineSettings> {
  const found = await db.execute<{ settings: unknown }>(sql`
    select deadline_settings as settings from shops where id = ${shopId}`);
  return DeadlineSettings.parse(found.rows[0]?.settings ?? {});
}

export async function keepDeadlineSettings(
  tx: Tx,
  shopId: ShopId,
  settings: DeadlineSettings,
): Promise<void> {
  await tx.execute(sql`
    update shops set deadline_settings = ${JSON.stringify(settings)}::jsonb where id = ${shopId}`);
}
