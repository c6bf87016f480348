import type { FollowedStop, FollowedVisit } from '@motcua/contracts/follow';
import type { ProcedureVersionId, ShopId, StopId, VisitId } from '@motcua/contracts/ids';
import type { WaitQuote } from '@motcua/contracts/waits';
import type { Tx } from '@motcua/db/connect';
import { findDossiersOfDay } from '@motcua/db/dossiers/of-day';
import type { StopRow } from '@motcua/db/queue/find-stops';
import { findPapersOfDay, type Papers } from '@motcua/db/queue/follow-papers';
import { type FollowedRow, type FollowedVisitRow, findFollowedVisits } from '@motcua/db/queue/follow-visits';
import { findHall, type HallRow } from '@motcua/db/shops/hall';
import { findShop } from '@motcua/db/shops/shops';
import { findAllWaiting } from '@motcua/db/waits/hall-now';
import { callingOrder } from '@motcua/rules/queue/calling-order';
import { mayPostpone, whoPasses } from '@motcua/rules/queue/may-postpone';
import { openingOf } from '../queue/opening-of.ts';
import { turnOf } from '../queue/turn-of.ts';
import { found } from '../refusal.ts';

/** Everything the holders of one shop may know, read once: each holder's page is then cut from it without asking again. */
export type Picture = {
  of(visitId: VisitId): FollowedVisit | null;
  /** Who waits in a sector, in the order of calling. */
  order(sector: string): readonly StopRow[];
  /** Whether a stop has let others pass before. */
  isPostponed(stopId: StopId): boolean;
};

/** Ranges of waiting by stop, as the forecast has them. */
export type Quotes = ReadonlyMap<StopId, WaitQuote>;

const open = new Set(['waiting', 'called', 'serving', 'held', 'missed']);

export async function readPicture(tx: Tx, shopId: ShopId, quotes: Quotes): Promise<Picture> {
  const hall = found(await findHall(tx, shopId));
  const { policy } = found(await findShop(tx, shopId));
  const visits = await findFollowedVisits(tx, shopId, hall.day);
  const papers = await findPapersOfDay(tx, shopId, hall.day);
  const dossiers = await findDossiersOfDay(tx, shopId, hall.day);
  const sectors = Map.groupBy(await findAllWaiting(tx, shopId, hall.day), (stop) => stop.sector);
  const orders = new Map<string, readonly StopRow[]>();
  const places = new Map<string, number>();
  for (const [sector, waiting] of sectors) {
    const turn = await turnOf(tx, { shopId, day: hall.day, sectors: [sector] }, policy, waiting);
    const rows = new Map<string, StopRow>(waiting.map((stop) => [stop.stopId, stop]));
    const order = callingOrder({ waiting, policy, ...turn }).flatMap(({ stopId }) => rows.get(stopId) ?? []);
    orders.set(sector, order);
    for (const [place, { stopId }] of order.entries()) places.set(stopId, place);
  }
  const byId = new Map<VisitId, FollowedVisitRow>(visits.map((visit) => [visit.visitId, visit]));
  const order = (sector: string) => orders.get(sector) ?? [];
  const head = headOf(hall);
  const stopOf = (row: FollowedRow) => followedStop(row, { places, order, papers, quotes });
  const postponed = new Set(
    visits.flatMap(({ stops }) => stops.flatMap((stop) => (stop.postponed ? stop.stopId : []))),
  );
  return {
    order,
    isPostponed: (stopId) => postponed.has(stopId),
    of(visitId) {
      const visit = byId.get(visitId);
      if (!visit) return null;
      const { label, language, takenAt, priority, stops } = visit;
      return {
        ...head,
        label,
        language,
        takenAt: new Date(takenAt).toISOString(),
        priority,
        stops: stops.map(stopOf),
        dossiers: dossiers.get(visitId) ?? [],
        over: stops.every(({ state }) => !open.has(state)),
      };
    },
  };
}

function headOf(hall: HallRow): Pick<FollowedVisit, 'now' | 'day' | 'shop' | 'opening'> {
  const { nameVi, nameEn, address, timeZone } = hall;
  return {
    now: new Date(hall.now).toISOString(),
    day: hall.day as FollowedVisit['day'],
    shop: { nameVi, nameEn, address, timeZone },
    opening: openingOf(hall),
  };
}

function followedStop(
  row: FollowedRow,
  known: {
    places: ReadonlyMap<string, number>;
    order: Picture['order'];
    papers: ReadonlyMap<ProcedureVersionId, Papers>;
    quotes: Quotes;
  },
): FollowedStop {
  const { versionIds, postponed, calledAt, ...stop } = row;
  const waits = stop.state === 'waiting';
  const behind = waits && !postponed ? whoPasses(known.order(stop.sector), stop.stopId).length : 0;
  return {
    ...stop,
    calledAt: calledAt === null ? null : new Date(calledAt).toISOString(),
    ahead: waits ? (known.places.get(stop.stopId) ?? 0) : null,
    wait: waits ? (known.quotes.get(stop.stopId) ?? null) : null,
    mayPostpone: mayPostpone({ state: stop.state, postponed }, behind).ok,
    procedures: versionIds.flatMap((id) => known.papers.get(id) ?? []),
  };
}
