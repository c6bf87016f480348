import type { Instant } from '@motcua/contracts/dates';
import type { ShopId } from '@motcua/contracts/ids';
import pg from 'pg';

/** A shop into which an older system's past is brought, on a connection of its own whose temporary tables hold the file. */
export type ImportSession = {
  client: pg.Client;
  shopId: ShopId;
  timeZone: string;
  now: Instant;
  close(): Promise<void>;
};

/** Why a session cannot be had: the shop is not known, several are and none is named, there is none, or somebody imports. */
export type NoSession = { trouble: 'unknown-shop' | 'which-shop' | 'no-shop' | 'busy'; shops: string[] };

/** Any number will do; it only has to be another than those of the migrations and the set-up. */
const lock = 0x6d6f7469;

/**
 * Opens a session for one import. What is staged is written outside any transaction: a long open transaction would keep
 * the live messages of the hall waiting.
 * @param shopCode null: the only shop there is
 */
export async function openImport(
  databaseUrl: string,
  shopCode: string | null,
): Promise<ImportSession | NoSession> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'motcua-import',
    connectionTimeoutMillis: 4_000,
    statement_timeout: 300_000,
    lock_timeout: 10_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query<{ id: ShopId; code: string; timeZone: string; now: Date }>(
      `select id, code, time_zone as "timeZone", house_now() as now from shops order by code`,
    );
    const wanted = found.rows.filter((shop) => shopCode === null || shop.code === shopCode);
    const shops = found.rows.map((shop) => shop.code);
    const [shop, another] = wanted;
    if (!shop || another)
      return await without(client, {
        trouble: shop ? 'which-shop' : shops.length === 0 ? 'no-shop' : 'unknown-shop',
        shops,
      });
    const held = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as held',
      [lock, shop.id],
    );
    if (!held.rows[0]?.held) return await without(client, { trouble: 'busy', shops });
    return {
      client,
      shopId: shop.id,
      timeZone: shop.timeZone,
      now: shop.now.toISOString(),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

async function without(client: pg.Client, none: NoSession): Promise<NoSession> {
  await client.end();
  return none;
}
