import { randomUUID } from 'node:crypto';
import { ProcedureVersionId, type SectorCode, StopId, VisitId } from '@motcua/contracts/ids';
import { TakenVisit, type TakeVisit } from '@motcua/contracts/queue';
import { checkCode, followHash, followToken } from '@motcua/db/queue/follow-token';
import { findLiveTicket } from '@motcua/db/queue/live-ticket';
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
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import type { HallDevice } from '../staff/asker.ts';
import { lastForecast } from '../waits/forecast.ts';
import { dayKey } from './day-key.ts';
import { openingOf } from './opening-of.ts';
import { paceKiosk } from './pace-kiosk.ts';
import { sealHolder } from './seal-holder.ts';

type Repeat = NewVisit['repeat'];

/**
 * Takes one number for everything a citizen came for: one stop per sector, in the order chosen, all waiting at once.
 * A repeat with the same key gets the same ticket, also when the shop has closed in between.
 */
export async function takeVisit(
  house: House,
  kiosk: HallDevice,
  wish: TakeVisit,
  repeat: Repeat,
): Promise<TakenVisit> {
  try {
    const taken = await takeToday(house, kiosk, wish, repeat);
    house.nudge();
    return taken;
  } catch (error) {
    const repeated = brokenConstraint(error)?.startsWith('repeats_') ?? false;
    if (!repeated && !(error instanceof Refusal)) throw error;
    const before = await findAnswer(house.db, repeat.principal, repeat.key);
    if (!before) throw error;
    if (before.hash !== repeat.hash) throw new Refusal('idempotency-key-reused');
    return withToken(house, kiosk, before.body);
  }
}

async function takeToday(
  house: House,
  kiosk: HallDevice,
  wish: TakeVisit,
  repeat: Repeat,
): Promise<TakenVisit> {
  const taken =
    (await writeVisit(house.db, await visitOf(house, kiosk, wish, repeat))) ??
    // Midnight came between the question and the number: the new day has its own key.
    (await writeVisit(house.db, await visitOf(house, kiosk, wish, repeat)));
  if (taken === null) throw new Error('a day ended twice within one request');
  return withToken(house, kiosk, taken);
}

/** The stored answer says everything but the token, which the day's key makes anew. */
async function withToken(house: House, kiosk: HallDevice, stored: unknown): Promise<TakenVisit> {
  const taken = TakenVisit.omit({ followToken: true, checkCode: true }).parse(stored);
  const key = await dayKey(house, kiosk.shopId, taken.day);
  return {
    ...taken,
    followToken: followToken(key, taken.visitId),
    checkCode: checkCode(key, taken.visitId),
  };
}

async function visitOf(house: House, kiosk: HallDevice, wish: TakeVisit, repeat: Repeat): Promise<NewVisit> {
  paceKiosk(house, kiosk);
  const hall = found(await findHall(house.db, kiosk.shopId));
  refuseWhenClosed(hall);
  const stops = await stopsOf(house, hall, wish);
  const [first] = stops;
  if (!first) throw new Refusal('invalid-input');
  const visitId = VisitId.parse(randomUUID());
  const key = await dayKey(house, hall.shopId, hall.day);
  const holder = wish.cardHolder && sealHolder(key, wish.cardHolder);
  if (holder) await refuseSecondTicket(house, hall, holder.fingerprint, stops);
  const priorityClass = await priorityOf(house, hall, wish);
  const forecast = lastForecast(house, hall.shopId, priorityClass);
  return {
    visitId,
    shopId: hall.shopId,
    timeZone: hall.timeZone,
    day: hall.day,
    followHash: followHash(followToken(key, visitId)),
    holder,
    deviceId: kiosk.deviceId,
    prefix: first.prefix,
    priorityClass,
    language: wish.language,
    stops: stops.map((stop) => ({ ...stop, wait: forecast.ofNewcomers.get(stop.sector) ?? null })),
    margins: forecast.margins,
    repeat,
  };
}

/** One person waits once for a sector: whoever takes more numbers takes them from those who have none. */
async function refuseSecondTicket(
  house: House,
  { shopId, day }: HallRow,
  fingerprint: Buffer,
  stops: readonly { sector: SectorCode }[],
): Promise<void> {
  const sectors = stops.map((stop) => stop.sector);
  const held = await findLiveTicket(house.db, { shopId, day, fingerprint, sectors });
  if (held) throw new Refusal('already-waiting', { label: held.label, sector: held.sector });
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
