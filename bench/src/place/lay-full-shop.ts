import type pg from 'pg';
import { newSecret } from './secret.ts';

export type Clerk = { staffId: string; counterId: string; cookie: string; sessionHash: Buffer };
export type FullShop = { shopId: string; boardToken: string; clerks: Clerk[] };

const sector = 'ho-tich';

/**
 * Lays a shop in which so many clerks sit at so many counters of one sector, signed in, and so many people wait, each a
 * second after the one before.
 */
export async function layFullShop(
  pool: pg.Pool,
  { clerks, waiting }: { clerks: number; waiting: number },
): Promise<FullShop> {
  const laid = await pool.query<{ id: string }>(
    `with made as (
       insert into shops (code, name_vi, name_en, ticket_hours, policy)
       select 'bench-' || gen_random_uuid(), name_vi, name_en, 'always', '{"kind": "arrival"}' from shops where demo
       returning id
     ), locks as (insert into queue_locks (shop_id) select id from made
     ), offer as (insert into shop_sectors (shop_id, sector, prefix) select id, $1, 'A' from made)
     select id from made`,
    [sector],
  );
  const shopId = laid.rows[0]?.id ?? '';
  const board = newSecret();
  await pool.query(
    `insert into devices (shop_id, kind, name, token_hash) values ($1, 'board', 'Bench', $2)`,
    [shopId, board.hash],
  );
  const seated: Clerk[] = [];
  for (let number = 1; number <= clerks; number += 1) seated.push(await seat(pool, shopId, number));
  await letWait(pool, shopId, waiting);
  return { shopId, boardToken: board.secret, clerks: seated };
}

async function seat(pool: pg.Pool, shopId: string, number: number): Promise<Clerk> {
  const { secret, hash } = newSecret();
  const seated = await pool.query<{ staffId: string; counterId: string }>(
    `with person as (
       insert into staff (username, display_name, password_hash)
       values ('bench-' || gen_random_uuid(), 'Bench', '') returning id
     ), post as (insert into posts (staff_id, shop_id, role) select id, $1, 'clerk' from person
     ), session as (insert into sessions (id_hash, staff_id) select $3, id from person
     ), counter as (
       insert into counters (shop_id, number, name_vi) values ($1, $2, 'Bench') returning id
     ), served as (insert into counter_sectors (counter_id, sector) select id, $4 from counter
     ), shift as (
       insert into counter_shifts (shop_id, counter_id, staff_id) select $1, counter.id, person.id from counter, person
     )
     select person.id as "staffId", counter.id as "counterId" from person, counter`,
    [shopId, number, hash, sector],
  );
  const row = seated.rows[0];
  if (!row) throw new Error('a clerk of the bench was not seated');
  return { ...row, cookie: `motcua=${secret}`, sessionHash: hash };
}

async function letWait(pool: pg.Pool, shopId: string, waiting: number): Promise<void> {
  await pool.query(
    `with people as (
       insert into visits (shop_id, day, prefix, number, label, language, taken_at)
       select $1, (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'A', n, 'A' || lpad(n::text, 4, '0'), 'vi',
         now() - make_interval(secs => $2 - n)
       from generate_series(1, $2) n
       returning id, day, taken_at, number
     )
     insert into stops (visit_id, shop_id, day, ordinal, sector, queued_at)
     select id, $1, day, 1, $3, taken_at from people order by number`,
    [shopId, waiting, sector],
  );
  await pool.query('analyze stops');
}
