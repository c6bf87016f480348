import type { Dossier } from '@motcua/contracts/dossiers';
import type { DossierId, StaffId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

type File = Dossier['files'][number];

/** A scan and where its bytes lie: they are named by their hash. */
export type FileRow = File & { sha256: Buffer };

const columns = sql`id as "fileId", name, bytes, media_type as "mediaType", added_at as "addedAt", sha256`;
const fileOf = (row: FileRow): FileRow => ({ ...row, addedAt: new Date(row.addedAt).toISOString() });

async function filesWhere(db: Database | Tx, condition: ReturnType<typeof sql>): Promise<FileRow[]> {
  const found = await db.execute<FileRow>(sql`select ${columns} from dossier_files where ${condition}`);
  return found.rows.map(fileOf);
}

/** The scans of a dossier, the first first. */
export async function findFiles(db: Database | Tx, dossierId: DossierId): Promise<File[]> {
  const files = await filesWhere(db, sql`dossier_id = ${dossierId} order by added_at, id`);
  return files.map(({ sha256: _hash, ...file }) => file);
}

export async function findFile(
  db: Database | Tx,
  dossierId: DossierId,
  fileId: string,
): Promise<FileRow | null> {
  const [file] = await filesWhere(db, sql`dossier_id = ${dossierId} and id = ${fileId}`);
  return file ?? null;
}

/** The same bytes, where they are in this dossier already. */
export async function findSameFile(tx: Tx, dossierId: DossierId, sha256: Buffer): Promise<FileRow | null> {
  const [file] = await filesWhere(tx, sql`dossier_id = ${dossierId} and sha256 = ${sha256}`);
  return file ?? null;
}

export async function countFiles(tx: Tx, dossierId: DossierId): Promise<number> {
  const found = await tx.execute<{ files: number }>(sql`
    select count(*)::int as files from dossier_files where dossier_id = ${dossierId}`);
  return found.rows[0]?.files ?? 0;
}

export async function insertFile(
  tx: Tx,
  file: Pick<FileRow, 'name' | 'mediaType' | 'bytes' | 'sha256'> & {
    dossierId: DossierId;
    addedBy: StaffId | null;
  },
): Promise<FileRow> {
  const made = await tx.execute<FileRow>(sql`
    insert into dossier_files (dossier_id, name, media_type, bytes, sha256, added_by)
    values (${file.dossierId}, ${file.name}, ${file.mediaType}, ${file.bytes}, ${file.sha256}, ${file.addedBy})
    returning ${columns}`);
  const row = made.rows[0];
  if (!row) throw new Error('a file was not kept');
  return fileOf(row);
}
