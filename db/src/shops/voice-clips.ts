import type { VoicePackId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** What is known of a recording beside its sound. */
export type ClipRow = { token: string; milliseconds: number; loudnessDb: number; recordedAt: string };

/** A recording to be kept: an Opus file with its length and its loudness. */
export type NewClip = { token: string; content: Buffer; milliseconds: number; loudnessDb: number };

/** Every recording of a voice, without the sounds. */
export async function findClips(db: Database | Tx, packId: VoicePackId): Promise<ClipRow[]> {
  const found = await db.execute<ClipRow>(sql`
    select token, milliseconds, loudness_db as "loudnessDb", recorded_at as "recordedAt"
    from voice_clips where pack_id = ${packId} order by token`);
  return found.rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }));
}

/** The sound of one recording. */
export async function findClipContent(
  db: Database | Tx,
  packId: VoicePackId,
  token: string,
): Promise<Buffer | null> {
  const found = await db.execute<{ content: Buffer }>(sql`
    select content from voice_clips where pack_id = ${packId} and token = ${token}`);
  return found.rows[0]?.content ?? null;
}

/** Every sound of a voice, by its token. */
export async function findClipContents(
  db: Database | Tx,
  packId: VoicePackId,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = await db.execute<{ token: string; content: Buffer }>(sql`
    select token, content from voice_clips where pack_id = ${packId} order by token`);
  return new Map(found.rows.map(({ token, content }) => [token, content]));
}

/**
 * Keeps a recording in the place of the one before, and marks its voice as changed.
 * @returns whether it is another sound than the one before
 */
export async function keepClip(tx: Tx, packId: VoicePackId, clip: NewClip): Promise<boolean> {
  const kept = await tx.execute(sql`
    insert into voice_clips (pack_id, token, content, milliseconds, loudness_db, recorded_at)
    values (${packId}, ${clip.token}, ${clip.content}, ${clip.milliseconds}, ${clip.loudnessDb}, house_now())
    on conflict (pack_id, token) do update set content = excluded.content, milliseconds = excluded.milliseconds,
      loudness_db = excluded.loudness_db, recorded_at = excluded.recorded_at
    where voice_clips.content <> excluded.content`);
  if (kept.rowCount === 0) return false;
  await tx.execute(sql`update voice_packs set changed_at = house_now() where id = ${packId}`);
  return true;
}
