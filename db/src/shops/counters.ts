import type { CounterId, SectorCode, ShopId } from '@motcua/contracts/ids';
import type { AddCounter, Counter } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type CounterSetting = Counter & { shopId: ShopId };

async function countersWhere(db: Database | Tx, condition: SQL): Promise<CounterSetting[]> {
  const found = await db.execute<CounterSetting>(sql`
    select c.id as "counterId", c.shop_id as "shopId", c.number, c.name_vi as "nameVi", c.zone, c.active,
      coalesce((select jsonb_agg(cs.sector order by cs.sector) from counter_sectors cs where cs.counter_id = c.id), '[]')
        as sectors
    from counters c where ${condition} order by c.number`);
  return found.rows;
}

/** All counters of a shop, those out of use too. */
export function findCounterSettings(db: Database | Tx, shopId: ShopId): Promise<CounterSetting[]> {
  return countersWhere(db, sql`c.shop_id = ${shopId}`);
}

export async function findCounterSetting(
  db: Database | Tx,
  counterId: CounterId,
): Promise<CounterSetting | null> {
  const [counter] = await countersWhere(db, sql`c.id = ${counterId}`);
  return counter ?? null;
}

/** Whether somebody sits there now. */
export async function isCounterOpen(tx: Tx, counterId: CounterId): Promise<boolean> {
  const found = await tx.execute(
    sql`select 1 from counter_shifts where counter_id = ${counterId} and closed_at is null`,
  );
  return found.rows.length > 0;
}

export async function insertCounter(tx: Tx, shopId: ShopId, counter: AddCounter): Promise<Counter> {
  const made = await tx.execute<{ counterId: CounterId }>(sql`
    insert into counters (shop_id, number, name_vi, zone)
    values (${shopId}, ${counter.number}, ${counter.nameVi}, ${counter.zone})
    returning id as "counterId"`);
  const row = made.rows[0];
  if (!row) throw new Error('a counter was not added');
  await insertCounterSectors(tx, row.counterId, counter.sectors);
  return { ...counter, ...row, active: true };
}

export async function updateCounter(tx: Tx, counter: Counter): Promise<void> {
  await tx.execute(sql`
    update counters set number = ${counter.number}, name_vi = ${counter.nameVi}, zone = ${counter.zone},
      active = ${counter.active} where id = ${counter.counterId}`);
  await tx.execute(sql`delete from counter_sectors where counter_id = ${counter.counterId}`);
  await insertCounterSectors(tx, counter.counterId, counter.sectors);
}

async function insertCounterSectors(
  tx: Tx,
  counterId: CounterId,
  sectors: readonly SectorCode[],
): Promise<void> {
  await tx.execute(sql`
    insert into counter_sectors (counter_id, sector)
    select ${counterId}, sector from unnest(${sql.param([...sectors])}::text[]) sector`);
}
