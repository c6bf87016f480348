import type pg from 'pg';
import { newSecret } from './secret.ts';

/** One choice at a kiosk: a procedure, with what the SQL of a ticket needs to know of it. */
export type Wish = { procedureId: string; versionId: string; sector: string; prefix: string };
export type BenchShop = {
  shopId: string;
  deviceId: string;
  token: string;
  tokenHash: Buffer;
  wishes: Wish[];
};

/**
 * Lays shops like the demonstration's, straight in SQL: the same sectors, counters, hours and priority classes, and a
 * kiosk whose token is known here.
 */
export async function layShops(pool: pg.Pool, count: number): Promise<BenchShop[]> {
  const laid = await pool.query<{ id: string }>(
    `with model as (select * from shops where demo), made as (
       insert into shops (code, name_vi, name_en, address, time_zone, ticket_hours, policy)
       select 'bench-' || gen_random_uuid(), name_vi, name_en, address, time_zone, 'always', policy
       from model, generate_series(1, $1) returning id
     ), locks as (
       insert into queue_locks (shop_id) select id from made
     ), hours as (
       insert into shop_hours (shop_id, weekday, opens, closes, from_day, until_day)
       select made.id, h.weekday, h.opens, h.closes, h.from_day, h.until_day from made, shop_hours h join model on h.shop_id = model.id
     ), offers as (
       insert into shop_sectors (shop_id, sector, prefix, offered)
       select made.id, o.sector, o.prefix, o.offered from made, shop_sectors o join model on o.shop_id = model.id
     ), classes as (
       insert into priority_classes (shop_id, code, name_vi, name_en, legal_source, rank, ahead_minutes)
       select made.id, p.code, p.name_vi, p.name_en, p.legal_source, p.rank, p.ahead_minutes
       from made, priority_classes p join model on p.shop_id = model.id
     ), desks as (
       insert into counters (shop_id, number, name_vi, zone)
       select made.id, c.number, c.name_vi, c.zone from made, counters c join model on c.shop_id = model.id
       returning id, number
     ), served as (
       insert into counter_sectors (counter_id, sector)
       select desks.id, cs.sector from desks
       join model on true join counters c on c.shop_id = model.id and c.number = desks.number
       join counter_sectors cs on cs.counter_id = c.id
     )
     select id from made`,
    [count],
  );
  const wishes = await wishesOf(pool);
  const shops: BenchShop[] = [];
  for (const { id: shopId } of laid.rows) {
    const { secret, hash } = newSecret();
    const device = await pool.query<{ id: string }>(
      `insert into devices (shop_id, kind, name, token_hash, setting)
       values ($1, 'kiosk', 'Bench', $2, '{"ticketsPerMinute":null}') returning id`,
      [shopId, hash],
    );
    shops.push({ shopId, deviceId: device.rows[0]?.id ?? '', token: secret, tokenHash: hash, wishes });
  }
  await pool.query('analyze');
  return shops;
}

/** Eight sectors that people come for most, three procedures of each. */
async function wishesOf(pool: pg.Pool): Promise<Wish[]> {
  const found = await pool.query<Wish>(
    `select "procedureId", "versionId", sector, prefix from (
       select v.procedure_id as "procedureId", v.id as "versionId", v.sector, o.prefix,
         row_number() over (partition by v.sector order by v.id) as place
       from procedure_versions v join shop_sectors o on o.sector = v.sector join shops s on s.id = o.shop_id and s.demo
       where v.sector = any($1) and upper_inf(v.valid)
     ) listed where place <= 3`,
    [
      [
        'ho-tich',
        'chung-thuc',
        'dat-dai',
        'dang-ky-kinh-doanh',
        'bao-tro-xa-hoi',
        'cong-an-cu-tru',
        'bhxh',
        'thue',
      ],
    ],
  );
  if (found.rows.length === 0) throw new Error('the catalogue of the bench is empty');
  return found.rows;
}
