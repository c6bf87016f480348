import type { ShopId } from '@motcua/contracts/ids';
import type { ImportSession } from './import-session.ts';

/** Writes into the journal how much of an older system came in; nothing where nothing did. */
export async function tellOfImport(
  client: ImportSession['client'],
  shopId: ShopId,
  came: { dossiers: number; events: number },
): Promise<void> {
  if (came.dossiers + came.events === 0) return;
  await client.query(
    `insert into journal (shop_id, name, actor_kind, payload)
    values ($1, 'dossiers.imported', 'setup', jsonb_build_object('dossiers', $2::int, 'events', $3::int))`,
    [shopId, came.dossiers, came.events],
  );
}
