import { randomUUID } from 'node:crypto';
import { BookingId } from '@motcua/contracts/ids';
import type { BookByPhone, MadeBooking, PhoneHall } from '@motcua/contracts/phone';
import { record } from '@motcua/db/journal/record';
import { bookingToken, countKept, holdsBooking, insertBooking, lockSlots } from '@motcua/db/queue/bookings';
import { followHash } from '@motcua/db/queue/follow-token';
import { findLiveTicket, lockPerson } from '@motcua/db/queue/live-ticket';
import { claimKey, keepAnswer } from '@motcua/db/repeats/store';
import { inTransaction } from '@motcua/db/transaction';
import { z } from 'zod';
import type { House } from '../house.ts';
import { dayKey } from '../queue/day-key.ts';
import type { Repeat } from '../queue/take-number.ts';
import { Refusal } from '../refusal.ts';
import type { AskingPhone } from './asking-phone.ts';
import { readPhoneHall } from './phone-hall.ts';

const Kept = z.object({ bookingId: BookingId, day: z.string() });

/**
 * Keeps a time of today for whoever holds this phone. It is no number: it takes nobody's place until they are there.
 * @throws Refusal `phone-tickets-off`, `sector-closed`, `slot-over`, `slot-full`, `already-waiting`
 */
export async function bookByPhone(
  house: House,
  { shop, phone }: AskingPhone,
  wish: BookByPhone,
  repeat: Repeat,
): Promise<MadeBooking> {
  const { shopId, day } = shop;
  const known = { by: 'phone', print: phone } as const;
  const key = await dayKey(house, shopId, day);
  // Looked at before the transaction, which must not wait for a second connection; what counts is counted in it.
  const hall = await readPhoneHall(house, shop);
  const made = await inTransaction(house.db, async (tx) => {
    const before = await claimKey(tx, repeat.principal, repeat.key, repeat.hash);
    if (before && before.hash !== repeat.hash) throw new Refusal('idempotency-key-reused');
    if (before) return Kept.parse(before.body);

    if (!shop.phoneTickets.later) throw new Refusal('phone-tickets-off');
    await lockPerson(tx, shopId, known);
    await lockSlots(tx, shopId, day, wish.sector);
    const held = await findLiveTicket(tx, { shopId, day, known, sectors: [wish.sector] });
    const twice = await holdsBooking(tx, { shopId, day, sector: wish.sector, phoneHash: phone });
    if (held || twice)
      throw new Refusal('already-waiting', { label: held?.label ?? null, sector: wish.sector });
    const { slotAt, slotEndsAt } = slotOf(hall, wish);
    const kept = (await countKept(tx, shopId, day)).find(
      (row) => row.sector === wish.sector && row.slotAt === Date.parse(slotAt),
    );
    if ((kept?.kept ?? 0) >= shop.phoneTickets.perSlot) throw new Refusal('slot-full');

    const bookingId = BookingId.parse(randomUUID());
    const token = bookingToken(key, bookingId);
    await insertBooking(tx, {
      bookingId,
      shopId,
      day,
      sector: wish.sector,
      slotAt,
      slotEndsAt,
      language: wish.language,
      phoneHash: phone,
      followHash: followHash(token),
    });
    await record(tx, {
      name: 'booking.made',
      shopId,
      actor: { kind: 'citizen', id: bookingId },
      payload: { bookingId, sector: wish.sector, slotAt },
    });
    const answer = { bookingId, day };
    await keepAnswer(tx, repeat.principal, repeat.key, { status: 200, body: answer });
    return answer;
  });
  house.nudge();
  return { bookingToken: bookingToken(await dayKey(house, shopId, made.day), made.bookingId) };
}

/** The slot that is wished for, as far as it exists and has not begun. */
function slotOf({ sectors }: PhoneHall, wish: BookByPhone): { slotAt: string; slotEndsAt: string } {
  const sector = sectors.find((one) => one.sector === wish.sector);
  if (!sector) throw new Refusal('unknown-sector', { sector: wish.sector });
  if (!sector.served) throw new Refusal('sector-closed', { sector: wish.sector });
  const slot = sector.slots.find(({ startsAt }) => Date.parse(startsAt) === Date.parse(wish.slotAt));
  if (!slot || slot.state === 'past') throw new Refusal('slot-over');
  if (slot.state === 'full') throw new Refusal('slot-full');
  return { slotAt: slot.startsAt, slotEndsAt: slot.endsAt };
}
