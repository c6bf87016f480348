import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** No I and no O: on paper they look like a one and a nought. */
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];

/**
 * The series in which a kiosk numbers by itself while it cannot reach the house: the first letter that no kiosk of the
 * shop uses, beginning with K, and an epoch that this letter never had. A disk that is put back brings back an old
 * epoch, and so no number twice.
 * @returns null where every letter is in use: that kiosk gives no number on its own
 */
export async function nextSeries(tx: Tx, shopId: ShopId): Promise<{ letter: string; epoch: number } | null> {
  // Two kiosks set up at once must not get the same letter.
  await tx.execute(sql`select 1 from shops where id = ${shopId} for no key update`);
  const used = await tx.execute<{ letter: string }>(sql`
    select series_letter as letter from devices
    where shop_id = ${shopId} and revoked_at is null and series_letter is not null`);
  const taken = new Set(used.rows.map((row) => row.letter));
  const fromK = [...letters.slice(letters.indexOf('K')), ...letters.slice(0, letters.indexOf('K'))];
  const letter = fromK.find((one) => !taken.has(one));
  if (!letter) return null;
  return { letter, epoch: await nextEpoch(tx, shopId, letter) };
}

async function nextEpoch(tx: Tx, shopId: ShopId, letter: string): Promise<number> {
  const grown = await tx.execute<{ epoch: number }>(sql`
    insert into kiosk_letters as k (shop_id, letter, epoch) values (${shopId}, ${letter}, 1)
    on conflict (shop_id, letter) do update set epoch = k.epoch + 1 returning epoch`);
  const epoch = grown.rows[0]?.epoch;
  if (epoch === undefined) throw new Error('a kiosk got no epoch');
  return epoch;
}

/** Whether the house ever gave this series to a kiosk of the shop. */
export async function isSeriesOf(
  tx: Tx,
  shopId: ShopId,
  series: { letter: string; epoch: number },
): Promise<boolean> {
  const given = await tx.execute(sql`
    select 1 from kiosk_letters
    where shop_id = ${shopId} and letter = ${series.letter} and epoch >= ${series.epoch}`);
  return given.rows.length > 0;
}

/**
 * The series for the next outage. One that was used is put away, so that a disk put back to before the outage brings back
 * numbers that nobody gives any more. Told again of an older series, the newest one stands.
 */
export async function renewSeries(
  tx: Tx,
  deviceId: DeviceId,
  used: { letter: string; epoch: number },
): Promise<{ letter: string; epoch: number }> {
  const own = await tx.execute<{ shopId: ShopId; letter: string | null; epoch: number | null }>(sql`
    select shop_id as "shopId", series_letter as letter, series_epoch as epoch from devices
    where id = ${deviceId} for no key update`);
  const device = own.rows[0];
  if (!device) throw new Error('a kiosk was not there to get a series');
  const { letter, epoch } = device;
  if (letter !== null && epoch !== null && (letter !== used.letter || epoch > used.epoch))
    return { letter, epoch };
  const renewed = { letter: used.letter, epoch: await nextEpoch(tx, device.shopId, used.letter) };
  await tx.execute(sql`
    update devices set series_letter = ${renewed.letter}, series_epoch = ${renewed.epoch} where id = ${deviceId}`);
  return renewed;
}
