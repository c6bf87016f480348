import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import type { Channel, DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { ImportSession } from './import-session.ts';

/** One line of a file of dossiers, read and sealed but not yet in the house. Bytes are written in hexadecimal. */
export type StagedDossier = {
  line: number;
  dossierId: DossierId;
  code: string;
  /** As the older system says them; null where it says nothing. */
  procedure: string | null;
  sector: string | null;
  unit: string | null;
  channel: Channel;
  state: DossierState;
  receivedAt: string;
  receivedDay: string;
  dueAt: string | null;
  dueDay: string | null;
  finishedAt: string | null;
  term: Term;
  changes: ClockChange[];
  flags: string[];
  /** Tells whether two lines say the same. */
  fingerprint: string;
  seal: string;
  fullName: string;
  plainName: string;
  idSealed: string | null;
  idHash: string | null;
  phoneSealed: string | null;
  phoneHash: string | null;
  factorHashes: string[];
};

const columns = `line integer, "dossierId" uuid, code text, procedure text, sector text, unit text, channel channel,
  state dossier_state, "receivedAt" timestamptz, "receivedDay" date, "dueAt" timestamptz, "dueDay" date,
  "finishedAt" timestamptz, term jsonb, changes jsonb, flags text[], fingerprint text, seal text, "fullName" text,
  "plainName" text, "idSealed" text, "idHash" text, "phoneSealed" text, "phoneHash" text, "factorHashes" text[]`;

/** Makes the place where a file's dossiers wait to be judged; it goes with the session. */
export async function layDossierStage({ client }: ImportSession): Promise<void> {
  await client.query(`create temporary table staged_dossiers (${columns}, ordinal bigint generated always as identity,
    agency_id uuid, version_id uuid, sector_code text)`);
}

export async function stageDossiers({ client }: ImportSession, rows: StagedDossier[]): Promise<void> {
  if (rows.length === 0) return;
  const names = columns
    .replaceAll(/\s+/g, ' ')
    .split(', ')
    .map((column) => column.split(' ')[0]);
  await client.query(
    `insert into staged_dossiers (${names.join(', ')}) select * from jsonb_to_recordset($1::jsonb) as given(${columns})`,
    [JSON.stringify(rows)],
  );
}
