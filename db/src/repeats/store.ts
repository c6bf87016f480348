import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { repeats } from './tables.ts';

export type StoredAnswer = { hash: string; status: number; body: unknown };

/**
 * Claims the key first of all in the transaction. A second request with the same key waits here until the first has
 * committed, and then finds its answer.
 * @returns null when the key is new and now ours, else the answer given before
 */
export async function claimKey(
  tx: Tx,
  principal: string,
  key: string,
  hash: string,
): Promise<StoredAnswer | null> {
  const claimed = await tx.insert(repeats).values({ principal, key, hash }).onConflictDoNothing().returning();
  if (claimed.length > 0) return null;
  const stored = await findAnswer(tx, principal, key);
  if (!stored) throw new Error('a claimed key has no answer');
  return stored;
}

/** Keeps the answer beside its key, in the transaction of the act. */
export async function keepAnswer(
  tx: Tx,
  principal: string,
  key: string,
  answer: { status: number; body: unknown },
): Promise<void> {
  await tx
    .update(repeats)
    .set({ status: answer.status, body: answer.body })
    .where(and(eq(repeats.principal, principal), eq(repeats.key, key)));
}

export async function findAnswer(
  db: Database | Tx,
  principal: string,
  key: string,
): Promise<StoredAnswer | null> {
  const [row] = await db
    .select()
    .from(repeats)
    .where(and(eq(repeats.principal, principal), eq(repeats.key, key)));
  return row && row.status !== null ? { hash: row.hash, status: row.status, body: row.body } : null;
}

/** Forgets answers older than two days: by then no screen repeats. */
export async function forgetOldAnswers(db: Database): Promise<number> {
  const forgotten = await db.delete(repeats).where(lt(repeats.at, sql`house_now() - interval '48 hours'`));
  return forgotten.rowCount ?? 0;
}

/**
 * Takes a key out of use before its question came: whoever asks with it later is refused.
 * @returns the answer, where the question had come and was answered after all
 */
export async function retireKey(tx: Tx, principal: string, key: string): Promise<StoredAnswer | null> {
  const taken = await tx
    .insert(repeats)
    .values({ principal, key, hash: 'retired', status: 409 })
    .onConflictDoNothing()
    .returning();
  return taken.length > 0 ? null : findAnswer(tx, principal, key);
}
