import type { StaffId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type Account = { staffId: StaffId; passwordHash: string; active: boolean };

export async function findAccount(db: Database | Tx, username: string): Promise<Account | null> {
  const found = await db.execute<Account>(sql`
    select id as "staffId", password_hash as "passwordHash", active from staff where username = ${username}`);
  return found.rows[0] ?? null;
}

export async function findAccountOf(db: Database | Tx, staffId: StaffId): Promise<Account | null> {
  const found = await db.execute<Account>(sql`
    select id as "staffId", password_hash as "passwordHash", active from staff where id = ${staffId}`);
  return found.rows[0] ?? null;
}

export async function setPassword(
  tx: Database | Tx,
  staffId: StaffId,
  hash: string,
  mustChange: boolean,
): Promise<void> {
  await tx.execute(sql`
    update staff set password_hash = ${hash}, must_change_password = ${mustChange} where id = ${staffId}`);
}

export type FailureRow = { bucket: string; failures: number; secondsAgo: number };

/** Failed guesses per bucket. A quiet hour forgets them. */
export async function findFailures(db: Database | Tx, buckets: readonly string[]): Promise<FailureRow[]> {
  const found = await db.execute<{ bucket: string; failures: number; secondsAgo: string }>(sql`
    select bucket, failures, extract(epoch from house_now() - last_at) as "secondsAgo" from sign_in_failures
    where bucket = any(${sql.param([...buckets])}::text[]) and last_at > house_now() - interval '1 hour'`);
  return found.rows.map((row) => ({ ...row, secondsAgo: Number(row.secondsAgo) }));
}

/** Holds a bucket until the transaction ends, so that tries made at the same time are looked at one after the other. */
export async function holdBucket(tx: Tx, bucket: string): Promise<void> {
  await tx.execute(sql`
    insert into sign_in_failures (bucket, failures, last_at) values (${bucket}, 0, house_now())
    on conflict (bucket) do update set bucket = excluded.bucket`);
}

export async function countFailure(db: Database | Tx, buckets: readonly string[]): Promise<void> {
  await db.execute(sql`
    insert into sign_in_failures as f (bucket, failures, last_at)
    select bucket, 1, house_now() from unnest(${sql.param([...buckets])}::text[]) bucket order by bucket
    on conflict (bucket) do update set last_at = house_now(),
      failures = case when f.last_at > house_now() - interval '1 hour' then f.failures + 1 else 1 end`);
}

export async function forgetFailures(db: Database | Tx, buckets: readonly string[]): Promise<void> {
  await db.execute(sql`delete from sign_in_failures where bucket = any(${sql.param([...buckets])}::text[])`);
}

export async function forgetOldFailures(db: Database): Promise<number> {
  const forgotten = await db.execute(
    sql`delete from sign_in_failures where last_at < house_now() - interval '1 day'`,
  );
  return forgotten.rowCount ?? 0;
}
