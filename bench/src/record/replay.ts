import type pg from 'pg';
import type { Replay, Source } from './re-aim.ts';

/**
 * Sends an act's statements one after the other on one connection, straight on `pg`.
 * @returns what the act has to tell, by the names of `answers`
 * @throws when a statement that found something in the recording finds nothing now: a floor must do all the work
 */
export async function replay(
  client: pg.ClientBase,
  { statements, answers }: Replay,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const rows: unknown[] = [];
  const read = (source: Source): unknown => {
    if (source.from === 'recording') return source.value;
    if (source.from === 'clock') return new Date().toISOString();
    if (source.from === 'given') return source.inArray ? [given[source.name]] : given[source.name];
    return source.path.reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      rows[source.statement],
    );
  };
  for (const { text, sources, findsRows } of statements) {
    const result = await client.query(text, sources.map(read));
    if (findsRows && result.rows.length === 0) throw new NothingFound(text);
    rows.push(firstInQueue(result.rows));
  }
  return Object.fromEntries(Object.entries(answers).map(([name, source]) => [name, read(source)]));
}

/** A statement had to find something and did not: for a queue, it is empty. */
export class NothingFound extends Error {}

/** Of several people the one who has waited longest, which is all that the rule does when nobody has priority. */
function firstInQueue(rows: readonly Record<string, unknown>[]): unknown {
  if (rows.length < 2 || !('queuedAt' in (rows[0] ?? {}))) return rows[0];
  return rows.reduce((first, row) => (Number(row.queuedAt) < Number(first.queuedAt) ? row : first));
}
