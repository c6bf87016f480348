import { randomUUID } from 'node:crypto';
import { type CallId, SectorCode, StopId, VisitId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import { TakenVisit } from '@motcua/contracts/queue';
import { record } from '@motcua/db/journal/record';
import { endCall, insertCall } from '@motcua/db/queue/calls';
import { changeState } from '@motcua/db/queue/change-stop';
import { findCounter, openShift } from '@motcua/db/queue/counters';
import { followHash, followToken } from '@motcua/db/queue/follow-token';
import { insertHold } from '@motcua/db/queue/holds';
import { takeVisit } from '@motcua/db/queue/take-visit';
import { ensureDayKey } from '@motcua/db/shops/day-keys';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../src/house.ts';
import type { Cast } from './a-house.ts';

export type Ticket = { stopId: StopId; visitId: VisitId; label: string; sector: SectorCode };
type HouseWithCast = House & Cast;

/** Somebody takes a number for one sector, as the desk writes it. */
export async function aTicket(house: HouseWithCast, language: Language = 'vi'): Promise<Ticket> {
  const stopId = StopId.parse(randomUUID());
  const sector = SectorCode.parse('ho-tich');
  const visitId = VisitId.parse(randomUUID());
  const day = await today(house);
  const dayKey = await ensureDayKey(house.db, house.shopId, day);
  const body = await takeVisit(house.db, {
    visitId,
    shopId: house.shopId,
    timeZone: 'Asia/Ho_Chi_Minh',
    day,
    followHash: followHash(followToken(dayKey, visitId)),
    holder: null,
    margins: { below: 1, above: 1 },
    deviceId: house.deviceId,
    giver: { kind: 'device', id: house.deviceId },
    secondReason: null,
    phoneHash: null,
    queuedAt: null,
    purpose: 'submit',
    dossierId: null,
    prefix: 'A',
    priorityClass: null,
    language,
    stops: [{ stopId, sector, versionIds: [], wait: null }],
    repeat: { principal: 'test', key: randomUUID(), hash: 'test' },
  });
  const taken = TakenVisit.omit({ followToken: true, checkCode: true }).parse(body);
  return { stopId, visitId: taken.visitId, label: taken.label, sector };
}

/** A clerk opens the counter where it is not open, and calls this number. */
export async function called(house: HouseWithCast, ticket: Ticket, place = 0): Promise<CallId> {
  const { counterId, staffId } = counterAt(house, place);
  return inTransaction(house.db, async (tx) => {
    const there = await findCounter(tx, counterId);
    if (!there?.shift) await openShift(tx, { shopId: house.shopId, counterId, staffId, standsInFor: null });
    const shift = (await findCounter(tx, counterId))?.shift;
    if (!shift) throw new Error('a counter was not opened');
    await changeState(tx, ticket.stopId, 'waiting', 'called');
    return insertCall(tx, {
      shopId: house.shopId,
      stopId: ticket.stopId,
      visitId: ticket.visitId,
      sector: ticket.sector,
      counterId,
      shiftId: shift.shiftId,
      staffId,
      at: new Date(),
      arrived: false,
      why: { rule: 'arrival', passedOver: 0 },
      priority: false,
      short: false,
      inTurn: true,
      chosenReason: null,
    });
  });
}

/** They were called and set aside for so many seconds, and the diary says so. */
export async function held(house: HouseWithCast, ticket: Ticket, seconds: number, place = 0): Promise<void> {
  const callId = await called(house, ticket, place);
  const { counterId, staffId, number } = counterAt(house, place);
  await inTransaction(house.db, async (tx) => {
    const heldAt = new Date();
    const untilAt = new Date(heldAt.getTime() + seconds * 1_000);
    await changeState(tx, ticket.stopId, 'called', 'held');
    await endCall(tx, callId, 'held', heldAt);
    await insertHold(tx, {
      stopId: ticket.stopId,
      shopId: house.shopId,
      counterId,
      ownerStaffId: staffId,
      place: 'phòng photo',
      reason: 'photocopy',
      heldAt,
      untilAt,
    });
    await record(tx, {
      name: 'stop.held',
      shopId: house.shopId,
      actor: { kind: 'staff', id: staffId },
      reason: 'photocopy',
      payload: { ...ticket, callId, counterId, counter: number, until: untilAt.toISOString() },
    });
  });
}

/** They were called, did not come and were marked missed. */
export async function missed(house: HouseWithCast, ticket: Ticket, place = 0): Promise<void> {
  const callId = await called(house, ticket, place);
  await inTransaction(house.db, async (tx) => {
    await changeState(tx, ticket.stopId, 'called', 'missed');
    await endCall(tx, callId, 'missed', new Date());
  });
}

export function counterAt(house: Cast, place: number): Cast['counters'][number] {
  const counter = house.counters[place];
  if (!counter) throw new Error(`the demonstration shop has no counter at place ${place}`);
  return counter;
}

/** The day on the wall of the shop. */
async function today(house: House): Promise<string> {
  const found = await house.db.execute<{ day: string }>(
    "select (house_now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day",
  );
  return found.rows[0]?.day ?? '';
}
