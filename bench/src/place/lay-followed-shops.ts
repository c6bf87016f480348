import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { type FullShop, layFullShop } from './lay-full-shop.ts';

/** A shop whose whole queue holds a phone in its hand. */
export type FollowedShop = FullShop & { tokens: string[] };

/**
 * Shops with so many people waiting in each, every one with the token of a ticket: 128 random bits, kept as the house
 * keeps them.
 */
export async function layFollowedShops(
  pool: pg.Pool,
  { shops, waiting }: { shops: number; waiting: number },
): Promise<FollowedShop[]> {
  const laid: FollowedShop[] = [];
  for (let count = 0; count < shops; count += 1) {
    const shop = await layFullShop(pool, { clerks: 1, waiting });
    const tokens = Array.from({ length: waiting }, () => randomBytes(16).toString('base64url'));
    await pool.query(
      `with given as (select ordinality as place, hash from unnest($2::bytea[]) with ordinality as t (hash))
       update visits v set follow_hash = given.hash from given where v.shop_id = $1 and v.number = given.place`,
      [shop.shopId, tokens.map((token) => createHash('sha256').update(token).digest())],
    );
    laid.push({ ...shop, tokens });
  }
  await pool.query('analyze visits');
  return laid;
}
