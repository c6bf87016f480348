import { randomUUID } from 'node:crypto';
import { ProcedureVersionId, type SectorCode, type ShopId, StopId, VisitId } from '@motcua/contracts/ids';
import { TakenVisit, type TakeVisit } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { checkCode, followHash, followToken } from '@motcua/db/queue/follow-token';
import { findLiveTicket, type Known, lockPerson } from '@motcua/db/queue/live-ticket';
import { type NewVisit, takeVisit as writeVisit } from '@motcua/db/queue/take-visit';
import { findAnswer } from '@motcua/db/repeats/store';
import {
  findHall,
  findPriorityClasses,
  findWishedProcedures,
  findWishedSectors,
  type HallRow,
} from '@motcua/db/shops/hall';
import { brokenConstraint } from '@motcua/db/sql-state';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { lastForecast } from '../waits/forecast.ts';
import { dayKey } from './day-key.ts';
import { openingOf } from './opening-of.ts';
import { sealHolder } from './seal-holder.ts';
import { shortVisit } from './short-visit.ts';

export type Repeat = NewVisit['repeat'];

/** Who gives a number, and what goes with it in the same transaction. */
export type Giving = Pick<NewVisit, 'deviceId' | 'giver'> & {
  shopId: ShopId;
  phoneHash?: Buffer | null;
  /** Why the same person is given a second number of a sector. */
  secondReason?: NewVisit['secondReason'];
  /** The place it has earned, where that is not now; then nothing is said about the wait. */
  queuedAt?: string | null;
  /** Asked before anything is looked up. */
  mayBegin?: () => void | Promise<void>;
  /** Done before and after the number is written, in its transaction. */
  before?: (tx: Tx) => Promise<void>;
  after?: (tx: Tx, visitId: VisitId) => Promise<void>;
};

/**
 * Gives one number, whoever asks: a kiosk, a phone or somebody of the staff. A repeat with the same key gets the same
 * ticket, whatever has changed in between.
 */
export async function takeNumber(
  house: House,
  giving: Giving,
  wish: TakeVisit,
  repeat: Repeat,
): Promise<TakenVisit> {
  try {
    await giving.mayBegin?.();
    const taken =
      (await writeOnce(house, giving, wish, repeat)) ??
      // Midnight came between the question and the number: the new day has its own key.
      (await writeOnce(house, giving, wish, repeat));
    if (taken === null) throw new Error('a day ended twice within one request');
    house.nudge();
    return await withToken(house, giving.shopId, taken);
  } catch (error) {
    const repeated = brokenConstraint(error)?.startsWith('repeats_') ?? false;
    if (!repeated && !(error instanceof Refusal)) throw error;
    const before = await findAnswer(house.db, repeat.principal, repeat.key);
    if (!before) throw error;
    if (before.hash !== repeat.hash) throw new Refusal('idempotency-key-reused');
    return withToken(house, giving.shopId, before.body);
  }
}

/** A person who is known, by a card or a phone, asks alone for themselves: whoever asks as well meanwhile waits. */
async function writeOnce(
  house: House,
  giving: Giving,
  wish: TakeVisit,
  repeat: Repeat,
): Promise<unknown | null> {
  const visit = await visitOf(house, giving, wish, repeat);
  const known = knownOf(visit);
  if (known.length === 0 && !giving.before && !giving.after) return writeVisit(house.db, visit);
  return inTransaction(house.db, async (tx) => {
    for (const one of known) await lockPerson(tx, visit.shopId, one);
    if (visit.secondReason === null) for (const one of known) await refuseSecondTicket(tx, visit, one);
    await giving.before?.(tx);
    const taken = await writeVisit(tx, visit);
    if (taken !== null) await giving.after?.(tx, visit.visitId);
    return taken;
  });
}

function knownOf({ holder, phoneHash }: NewVisit): Known[] {
  return [
    ...(holder ? [{ by: 'card' as const, print: holder.fingerprint }] : []),
    ...(phoneHash ? [{ by: 'phone' as const, print: phoneHash }] : []),
  ];
}

/** One person waits once for a sector: whoever takes more numbers takes them from those who have none. */
async function refuseSecondTicket(tx: Tx, { shopId, day, stops }: NewVisit, known: Known): Promise<void> {
  const sectors = stops.map((stop) => stop.sector);
  const held = await findLiveTicket(tx, { shopId, day, known, sectors });
  if (held) throw new Refusal('already-waiting', { label: held.label, sector: held.sector });
}

/** The stored answer says everything but the token, which the day's key makes anew. */
async function withToken(house: House, shopId: ShopId, stored: unknown): Promise<TakenVisit> {
  const taken = TakenVisit.omit({ followToken: true, checkCode: true }).parse(stored);
  const key = await dayKey(house, shopId, taken.day);
  return {
    ...taken,
    followToken: followToken(key, taken.visitId),
    checkCode: checkCode(key, taken.visitId),
  };
}

async function visitOf(house: House, giving: Giving, wish: TakeVisit, repeat: Repeat): Promise<NewVisit> {
  const hall = found(await findHall(house.db, giving.shopId));
  refuseWhenClosed(hall);
  const stops = await stopsOf(house, hall, wish);
  const [first] = stops;
  if (!first) throw new Refusal('invalid-input');
  const visitId = VisitId.parse(randomUUID());
  const key = await dayKey(house, hall.shopId, hall.day);
  const holder = wish.cardHolder && sealHolder(key, wish.cardHolder);
  const priorityClass = await priorityOf(house, hall, wish);
  const forecast = lastForecast(house, hall.shopId, priorityClass);
  const short = await shortVisit(
    house,
    hall.shopId,
    wish,
    stops.map((stop) => stop.sector),
  );
  const waits = short ? forecast.ofShortNewcomers : forecast.ofNewcomers;
  return {
    visitId,
    shopId: hall.shopId,
    timeZone: hall.timeZone,
    day: hall.day,
    followHash: followHash(followToken(key, visitId)),
    holder,
    deviceId: giving.deviceId,
    giver: giving.giver,
    secondReason: giving.secondReason ?? null,
    phoneHash: giving.phoneHash ?? null,
    queuedAt: giving.queuedAt ?? null,
    purpose: wish.purpose,
    dossierId: short?.dossierId ?? null,
    prefix: short?.prefix ?? first.prefix,
    priorityClass,
    language: wish.language,
    stops: stops.map((stop) => ({
      ...stop,
      wait: giving.queuedAt ? null : (waits.get(stop.sector) ?? null),
    })),
    margins: forecast.margins,
    repeat,
  };
}

function refuseWhenClosed(hall: HallRow): void {
  const opening = openingOf(hall);
  if (!opening.open)
    throw new Refusal('shop-closed', {
      reason: opening.reason,
      opensOn: opening.opensOn,
      opensAt: opening.opensAt,
      dayOff: opening.dayOffVi,
    });
}

async function stopsOf(house: House, hall: HallRow, wish: TakeVisit) {
  const known = wish.procedureIds.length
    ? await findWishedProcedures(house.db, wish.procedureIds, hall.day)
    : [];
  const chosen = wish.procedureIds.map((procedureId) => {
    const procedure = known.find((version) => version.procedureId === procedureId);
    if (!procedure) throw new Refusal('unknown-procedure', { procedureId });
    return procedure;
  });
  const wanted = new Map<SectorCode, Set<ProcedureVersionId>>();
  for (const { sector, versionId } of chosen)
    wanted.set(sector, (wanted.get(sector) ?? new Set()).add(ProcedureVersionId.parse(versionId)));
  for (const sector of wish.sectors) if (!wanted.has(sector)) wanted.set(sector, new Set());

  const offered = await findWishedSectors(house.db, hall.shopId, [...wanted.keys()]);
  return [...wanted].map(([sector, versionIds]) => {
    const offer = offered.find((one) => one.sector === sector);
    if (!offer) throw new Refusal('unknown-sector', { sector });
    if (!offer.offered || !offer.served) throw new Refusal('sector-closed', { sector });
    return { stopId: StopId.parse(randomUUID()), sector, prefix: offer.prefix, versionIds: [...versionIds] };
  });
}

async function priorityOf(house: House, hall: HallRow, wish: TakeVisit): Promise<string | null> {
  if (wish.priorityClass === null) return null;
  const classes = await findPriorityClasses(house.db, hall.shopId);
  if (!classes.some((one) => one.code === wish.priorityClass))
    throw new Refusal('unknown-priority-class', { priorityClass: wish.priorityClass });
  return wish.priorityClass;
}
