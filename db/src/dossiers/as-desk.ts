import type { AgencyId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/**
 * From here to the end of its transaction a reading sees only the dossiers that an agency received or holds, or in which
 * it is asked and has not answered: the second lock behind the permission checks, held by PostgreSQL itself.
 */
export async function asDesk(
  tx: Tx,
  desk: { shopId: ShopId; agencyId: AgencyId | null; head: boolean },
): Promise<void> {
  await tx.execute(sql`
    select set_config('motcua.shop', ${desk.shopId}, true), set_config('motcua.agency', ${desk.agencyId ?? ''}, true),
      set_config('motcua.head', ${desk.head ? 'on' : 'off'}, true)`);
  const role = await tx.execute<{ may: boolean }>(sql`
    select coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = 'motcua_desk'), false)
      as may`);
  if (role.rows[0]?.may) await tx.execute(sql`set local role motcua_desk`);
}
