import { BookingId, SectorCode } from '@motcua/contracts/ids';
import { insertBooking } from '@motcua/db/queue/bookings';
import { inTransaction } from '@motcua/db/transaction';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { diary } from '../../testing/diary.ts';
import { endBookings } from './end-bookings.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.close());

/** A kept time whose slot ended so many minutes ago. */
async function kept(endedMinutesAgo: number): Promise<BookingId> {
  const bookingId = BookingId.parse(crypto.randomUUID());
  const endsAt = Date.now() - endedMinutesAgo * 60_000;
  await inTransaction(house.db, (tx) =>
    insertBooking(tx, {
      bookingId,
      shopId: house.shopId,
      day: new Date().toISOString().slice(0, 10),
      sector: SectorCode.parse('dat-dai'),
      slotAt: new Date(endsAt - 30 * 60_000).toISOString(),
      slotEndsAt: new Date(endsAt).toISOString(),
      language: 'vi',
      phoneHash: Buffer.from(bookingId),
      followHash: Buffer.from(bookingId),
    }),
  );
  return bookingId;
}

test('a time nobody came for lapses ten minutes after its slot, once, and others stay kept', async () => {
  const over = await kept(11);
  const inGrace = await kept(9);

  await Promise.all([endBookings(house), endBookings(house), endBookings(house)]);

  const rows = await house.connection.pool.query('select id, outcome from bookings');
  const outcomes = new Map(rows.rows.map((row) => [row.id, row.outcome]));
  expect(outcomes.get(over)).toBe('lapsed');
  expect(outcomes.get(inGrace)).toBeNull();
  expect(await diary(house, 'booking.ended')).toEqual([
    { actor: 'clock', payload: { bookingId: over, sector: 'dat-dai', outcome: 'lapsed' } },
  ]);
});
