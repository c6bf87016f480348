import type { DossierAct } from '@motcua/contracts/dossiers';
import type { AgencyId, StaffId } from '@motcua/contracts/ids';
import type { ImportSession } from './import-session.ts';

/** One line of a file of events, read but not yet in the house. */
export type StagedEvent = {
  line: number;
  code: string;
  act: DossierAct;
  at: string;
  staffId: StaffId | null;
  agencyId: AgencyId | null;
  /** What the older system calls it, its life cycle and the actor's role: never a person. */
  detail: Record<string, string>;
  fingerprint: string;
};

const columns = `line integer, code text, act dossier_act, at timestamptz, "staffId" uuid, "agencyId" uuid, detail jsonb,
  fingerprint text`;

/** Makes the places where a file's events wait to be judged and sealed; they go with the session. */
export async function layEventStage({ client }: ImportSession): Promise<void> {
  await client.query(`create temporary table staged_events (${columns}, ordinal bigint generated always as identity,
    dossier_id uuid)`);
  await client.query(`create temporary table sealed_events (ordinal bigint, sequence integer, seal text)`);
}

export async function stageEvents({ client }: ImportSession, rows: StagedEvent[]): Promise<void> {
  if (rows.length === 0) return;
  const names = columns
    .replaceAll(/\s+/g, ' ')
    .split(', ')
    .map((column) => column.split(' ')[0]);
  await client.query(
    `insert into staged_events (${names.join(', ')}) select * from jsonb_to_recordset($1::jsonb) as given(${columns})`,
    [JSON.stringify(rows)],
  );
}
