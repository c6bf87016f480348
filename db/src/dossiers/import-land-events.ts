import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, StaffId } from '@motcua/contracts/ids';
import { stayQuiet } from '../journal/stay-quiet.ts';
import { sealOf } from './append-line.ts';
import { strangeEvents } from './import-check-events.ts';
import type { ImportSession } from './import-session.ts';
import { tellOfImport } from './import-tell.ts';

/** How many events are sealed between two looks at the database. */
const atATime = 2_000;

/**
 * Seals what is staged, each dossier's events in the order of their time, and writes all of it in one transaction. An
 * imported event tells of the past: it moves no dossier.
 * @param onProgress told how many events are sealed
 * @returns how many events came in, or null where a dossier was acted on meanwhile: nothing came in then
 */
export async function landEvents(
  session: ImportSession,
  onProgress: (events: number) => void = () => undefined,
): Promise<number | null> {
  await sealAll(session, onProgress);
  const { client, shopId } = session;
  await client.query('begin');
  try {
    await stayQuiet(client);
    await client.query(`select 1 from dossiers where id in (select dossier_id from staged_events)
      order by id for no key update`);
    const moved = await client.query(`
      select 1 from (select s.dossier_id, min(n.sequence) as first
        from staged_events s join sealed_events n using (ordinal) group by 1) begun
      join dossiers d on d.id = begun.dossier_id where d.last_sequence <> begun.first - 1 limit 1`);
    if (moved.rows.length > 0) {
      await client.query('rollback');
      return null;
    }
    const landed = await client.query(`
      insert into dossier_lines (dossier_id, sequence, act, from_state, to_state, stated_at, actor_kind, actor_id, agency_id,
        detail, seal)
      select s.dossier_id, n.sequence, s.act, d.state, d.state, s.at,
        case when s."staffId" is null then 'setup' else 'staff' end, s."staffId", s."agencyId", s.detail,
        decode(n.seal, 'hex')
      from staged_events s join sealed_events n using (ordinal) join dossiers d on d.id = s.dossier_id`);
    await client.query(`
      update dossiers d set last_sequence = last.sequence
      from (select s.dossier_id, max(n.sequence) as sequence from staged_events s join sealed_events n using (ordinal)
        group by 1) last
      where last.dossier_id = d.id`);
    await client.query(`
      update dossiers d set import_flags = (select array_agg(distinct one order by one)
        from unnest(d.import_flags || strange.flags) one)
      from (select id, array_agg(flag) as flags from (${strangeEvents}) each group by id) strange
      where strange.id = d.id`);
    const events = landed.rowCount ?? 0;
    await client.query('commit');
    await tellOfImport(client, shopId, { dossiers: 0, events });
    return events;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

type Waiting = {
  ordinal: string;
  dossier_id: DossierId;
  act: DossierAct;
  at: Date;
  staffId: StaffId | null;
  agencyId: AgencyId | null;
  detail: Record<string, unknown>;
  place: string;
};
type Chain = { dossierId: DossierId; state: DossierState; sequence: number; seal: Buffer };

/** One chain of seals at a time is in memory: the events come sorted by dossier. */
async function sealAll({ client }: ImportSession, onProgress: (events: number) => void): Promise<void> {
  await client.query(`create temporary table ordered_events as
    select ordinal, row_number() over (order by dossier_id, at, ordinal) as place from staged_events`);
  await client.query('create unique index on ordered_events (place)');
  await client.query('create unique index on staged_events (ordinal)');
  await client.query('analyze ordered_events');
  let chain: Chain | undefined;
  for (let done = 0; ; done += atATime) {
    const found = await client.query<Waiting>(
      `select o.place, s.ordinal, s.dossier_id, s.act, s.at, s."staffId", s."agencyId", s.detail
      from ordered_events o join staged_events s using (ordinal) where o.place > $1 and o.place <= $2 order by o.place`,
      [done, done + atATime],
    );
    const sealed: { ordinal: string; sequence: number; seal: string }[] = [];
    const chains = await lastSeals(client, found.rows);
    for (const event of found.rows) {
      const before: Chain | undefined =
        chain?.dossierId === event.dossier_id ? chain : chains.get(event.dossier_id);
      if (!before) throw new Error('an event lost its dossier');
      const sequence = before.sequence + 1;
      const seal = sealOf(before.seal, sequence, {
        dossierId: before.dossierId,
        act: event.act,
        from: before.state,
        to: before.state,
        statedAt: event.at.toISOString(),
        actor: event.staffId === null ? { kind: 'setup' } : { kind: 'staff', id: event.staffId },
        agencyId: event.agencyId,
        detail: event.detail,
      });
      chain = { ...before, sequence, seal };
      sealed.push({ ordinal: event.ordinal, sequence, seal: seal.toString('hex') });
    }
    await client.query(
      `insert into sealed_events select * from jsonb_to_recordset($1::jsonb) as given(ordinal bigint, sequence integer, seal text)`,
      [JSON.stringify(sealed)],
    );
    if (found.rows.length < atATime) {
      await client.query('create unique index on sealed_events (ordinal)');
      await client.query('analyze sealed_events');
      return onProgress(done + found.rows.length);
    }
    onProgress(done + atATime);
  }
}

async function lastSeals(
  client: ImportSession['client'],
  events: readonly Waiting[],
): Promise<Map<DossierId, Chain>> {
  const found = await client.query<{
    id: DossierId;
    state: DossierState;
    sequence: number;
    seal: Buffer;
  }>(
    `select d.id, d.state, l.sequence, l.seal from dossiers d
      join dossier_lines l on l.dossier_id = d.id and l.sequence = d.last_sequence
    where d.id = any($1::uuid[])`,
    [[...new Set(events.map((event) => event.dossier_id))]],
  );
  return new Map(
    found.rows.map(({ id, state, sequence, seal }) => [id, { dossierId: id, state, sequence, seal }]),
  );
}
