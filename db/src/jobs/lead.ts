import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** What a leading process does; `end` is called when it no longer leads. */
export type Office = { end(): Promise<void> };
export type Candidate = { leads(): boolean; close(): Promise<void> };

/**
 * Of all processes that stand for the same thing, one leads: the one whose connection holds the advisory lock. It
 * looks at its connection every few seconds; where that is lost, it stops leading, and another takes over within the
 * same time. For a moment two may believe that they lead, so what they do must be harmless twice.
 * @param takeOffice called each time this process begins to lead
 */
export function standForLead(options: {
  databaseUrl: string;
  name: string;
  lookEveryMs: number;
  takeOffice: () => Promise<Office>;
  onTrouble: (error: unknown) => void;
}): Candidate {
  const closing = new AbortController();
  let office: Office | null = null;

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      const client = new pg.Client({
        connectionString: options.databaseUrl,
        application_name: 'motcua-lead',
        connectionTimeoutMillis: 4_000,
        query_timeout: 4_000,
        keepAlive: true,
      });
      client.on('error', () => {});
      try {
        await client.connect();
        await serve(client);
      } catch (error) {
        if (!closing.signal.aborted) options.onTrouble(error);
      } finally {
        await leave();
        await client.end().catch(() => {});
      }
      await nap();
    }
  }

  async function serve(client: pg.Client): Promise<void> {
    while (!closing.signal.aborted) {
      if (office) await client.query('select 1');
      else if (await wins(client, options.name)) office = await options.takeOffice();
      await nap();
    }
  }

  async function leave(): Promise<void> {
    const left = office;
    office = null;
    await left?.end().catch(options.onTrouble);
  }

  const nap = () => sleep(options.lookEveryMs, undefined, { signal: closing.signal }).catch(() => {});

  const running = run();
  return {
    leads: () => office !== null,
    async close() {
      closing.abort();
      await running;
    },
  };
}

async function wins(client: pg.Client, name: string): Promise<boolean> {
  const asked = await client.query<{ won: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as won',
    [name],
  );
  return asked.rows[0]?.won ?? false;
}
