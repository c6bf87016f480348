import type { ShopId, VoicePackId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { AddVoicePack, ChangeVoicePack, VoiceMaker } from '@motcua/contracts/voice';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type VoicePackRow = {
  packId: VoicePackId;
  shopId: ShopId;
  language: Language;
  name: string;
  speaker: string;
  licence: string;
  madeBy: VoiceMaker;
  inUse: boolean;
  /** How many prompts are recorded. */
  recorded: number;
  /** ISO 8601, UTC */
  changedAt: string;
};

const columns = sql`
  id as "packId", shop_id as "shopId", language, name, speaker, licence, made_by as "madeBy", in_use as "inUse",
  (select count(*)::int from voice_clips where pack_id = voice_packs.id) as recorded, changed_at as "changedAt"`;

async function packsWhere(db: Database | Tx, condition: SQL): Promise<VoicePackRow[]> {
  const found = await db.execute<VoicePackRow>(sql`select ${columns} from voice_packs where ${condition}`);
  return found.rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt).toISOString() }));
}

/** All voices of a shop, those in use first. */
export function findVoicePacks(db: Database | Tx, shopId: ShopId): Promise<VoicePackRow[]> {
  return packsWhere(db, sql`shop_id = ${shopId} order by language, in_use desc, name, id`);
}

/** The voices the boards of a shop speak with, at most one of each language. */
export function findVoicesInUse(db: Database | Tx, shopId: ShopId): Promise<VoicePackRow[]> {
  return packsWhere(db, sql`shop_id = ${shopId} and in_use order by language`);
}

export async function findVoicePack(db: Database | Tx, packId: VoicePackId): Promise<VoicePackRow | null> {
  const [pack] = await packsWhere(db, sql`id = ${packId}`);
  return pack ?? null;
}

/** Holds a voice and its siblings of the same language, so that one of them can take the other's place. */
export async function lockVoicePack(tx: Tx, packId: VoicePackId): Promise<VoicePackRow | null> {
  await tx.execute(sql`
    select 1 from voice_packs one join voice_packs other using (shop_id, language)
    where one.id = ${packId} order by other.id for no key update of other`);
  return findVoicePack(tx, packId);
}

export async function insertVoicePack(tx: Tx, shopId: ShopId, pack: AddVoicePack): Promise<VoicePackRow> {
  const made = await tx.execute<{ packId: VoicePackId }>(sql`
    insert into voice_packs (shop_id, language, name, speaker, licence, made_by, changed_at)
    values (${shopId}, ${pack.language}, ${pack.name}, ${pack.speaker}, ${pack.licence}, ${pack.madeBy}, house_now())
    returning id as "packId"`);
  return getPack(tx, made.rows[0]?.packId);
}

/** A voice that comes into use takes the place of the one of its language that was. */
export async function updateVoicePack(
  tx: Tx,
  pack: VoicePackRow,
  change: ChangeVoicePack,
): Promise<VoicePackRow> {
  if (change.inUse)
    await tx.execute(sql`
      update voice_packs set in_use = false
      where shop_id = ${pack.shopId} and language = ${pack.language} and in_use and id <> ${pack.packId}`);
  await tx.execute(sql`
    update voice_packs set name = coalesce(${change.name ?? null}, name),
      speaker = coalesce(${change.speaker ?? null}, speaker), licence = coalesce(${change.licence ?? null}, licence),
      in_use = coalesce(${change.inUse ?? null}::boolean, in_use), changed_at = house_now()
    where id = ${pack.packId}`);
  return getPack(tx, pack.packId);
}

/** Its recordings go with it. */
export async function deleteVoicePack(tx: Tx, packId: VoicePackId): Promise<void> {
  await tx.execute(sql`delete from voice_packs where id = ${packId}`);
}

async function getPack(tx: Tx, packId: VoicePackId | undefined): Promise<VoicePackRow> {
  const pack = packId && (await findVoicePack(tx, packId));
  if (!pack) throw new Error('a voice is not there that was just written');
  return pack;
}
