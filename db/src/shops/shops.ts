import type { ShopId } from '@motcua/contracts/ids';
import { type ChangeShop, PhoneTickets, type Shop } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

const columns = sql`
  id as "shopId", code, name_vi as "nameVi", name_en as "nameEn", address, time_zone as "timeZone",
  ticket_hours as "ticketHours", policy, jsonb_build_object('callsBeforeMissed', calls_before_missed,
    'secondsBeforeMissed', seconds_before_missed) as "callRules", phone_tickets as "phoneTickets",
  short_prefix as "shortPrefix", body_vi as "bodyVi", place_vi as "placeVi"`;

/** Kept as it was set; what a later release added has its usual value. */
const shopOf = (row: Shop): Shop => ({ ...row, phoneTickets: PhoneTickets.parse(row.phoneTickets) });

async function shopsWhere(db: Database | Tx, condition: SQL): Promise<Shop[]> {
  const found = await db.execute<Shop>(sql`select ${columns} from shops where ${condition}`);
  return found.rows.map(shopOf);
}

/** Several shops, by name. */
export function findShops(db: Database | Tx, shopIds: readonly ShopId[]): Promise<Shop[]> {
  return shopsWhere(db, sql`id = any(${sql.param([...shopIds])}::uuid[]) order by name_vi, code`);
}

export async function findShop(db: Database | Tx, shopId: ShopId): Promise<Shop | null> {
  const [shop] = await shopsWhere(db, sql`id = ${shopId}`);
  return shop ?? null;
}

/**
 * Holds the settings of a shop until the transaction ends: two administrators change them one after the other. Tickets
 * go on meanwhile, because NO KEY UPDATE does not stand in the way of rows that refer to the shop.
 */
export async function lockShop(tx: Tx, shopId: ShopId): Promise<Shop | null> {
  const [shop] = await shopsWhere(tx, sql`id = ${shopId} for no key update`);
  return shop ?? null;
}

export type NewShop = Pick<Shop, 'code' | 'nameVi' | 'nameEn' | 'address' | 'policy'> &
  Partial<Pick<Shop, 'timeZone' | 'ticketHours' | 'callRules'>> & { demo?: boolean };

/** A shop's own row and the lock of its queue. */
export async function insertShop(tx: Tx, shop: NewShop): Promise<Shop> {
  const rules = shop.callRules ?? { callsBeforeMissed: 2, secondsBeforeMissed: 30 };
  const made = await tx.execute<Shop>(sql`
    insert into shops (code, name_vi, name_en, address, time_zone, ticket_hours, policy, calls_before_missed,
      seconds_before_missed, demo)
    values (${shop.code}, ${shop.nameVi}, ${shop.nameEn}, ${shop.address}, ${shop.timeZone ?? 'Asia/Ho_Chi_Minh'},
      ${shop.ticketHours ?? 'working-hours'}::ticket_hours, ${JSON.stringify(shop.policy)}::jsonb,
      ${rules.callsBeforeMissed}, ${rules.secondsBeforeMissed}, ${shop.demo ?? false})
    returning ${columns}`);
  const row = made.rows[0];
  if (!row) throw new Error('a shop was not added');
  await tx.execute(sql`insert into queue_locks (shop_id) values (${row.shopId})`);
  return shopOf(row);
}

export async function updateShop(tx: Tx, shop: Shop, wish: ChangeShop): Promise<Shop> {
  const next = { ...shop, ...wish };
  await tx.execute(sql`
    update shops set name_vi = ${next.nameVi}, name_en = ${next.nameEn}, address = ${next.address},
      ticket_hours = ${next.ticketHours}::ticket_hours, policy = ${JSON.stringify(next.policy)}::jsonb,
      calls_before_missed = ${next.callRules.callsBeforeMissed},
      seconds_before_missed = ${next.callRules.secondsBeforeMissed},
      phone_tickets = ${JSON.stringify(next.phoneTickets)}::jsonb, short_prefix = ${next.shortPrefix}, body_vi = ${next.bodyVi}, place_vi = ${next.placeVi}
    where id = ${shop.shopId}`);
  return next;
}
