import { ProcedureVersionId, type SectorCode, VisitId } from '@motcua/contracts/ids';
import type { OfflineVisit, UploadedVisits, UploadOfflineVisits } from '@motcua/contracts/offline';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { changeState } from '@motcua/db/queue/change-stop';
import { findStop } from '@motcua/db/queue/find-stops';
import { lockQueue, type Moment } from '@motcua/db/queue/lock-queue';
import { findWaitingOf, mergeVisit } from '@motcua/db/queue/merge-visit';
import { retireKey } from '@motcua/db/repeats/store';
import { findWishedProcedures, findWishedSectors } from '@motcua/db/shops/hall';
import { isSeriesOf, renewSeries } from '@motcua/db/shops/kiosk-series';
import { mergedAt } from '@motcua/rules/queue/merged-at';
import { offlineLabel } from '@motcua/rules/queue/offline-label';
import { stopActs } from '@motcua/rules/queue/stop-states';
import { z } from 'zod';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type HallDevice } from '../staff/asker.ts';
import { ofStop } from './at-counter-entry.ts';

/**
 * Takes in the numbers that a kiosk gave while the house was out of reach, in the order in which it gave them. Each is
 * written once, however often it is sent; where the kiosk's unanswered question had made a ticket after all, that one is
 * cancelled, because its holder has the other in their hand.
 */
export async function mergeOffline(
  tx: Tx,
  kiosk: HallDevice,
  upload: UploadOfflineVisits,
): Promise<UploadedVisits> {
  const moment = found(await lockQueue(tx, { shopId: kiosk.shopId }));
  if (!(await isSeriesOf(tx, kiosk.shopId, upload))) throw new Refusal('unknown-series');
  const inOrder = [...upload.visits].sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number);
  const places = mergedAt(
    inOrder.map((visit) => ({ claimedAt: Date.parse(visit.claimedAt) })),
    { since: Date.parse(upload.outOfReachSince), now: moment.now.getTime() },
  );
  const visits: UploadedVisits['visits'] = [];
  for (const [index, visit] of inOrder.entries()) {
    const label = offlineLabel(visit.prefix, upload, visit.number);
    const at = new Date(places[index] ?? moment.now);
    visits.push({
      number: visit.number,
      label,
      visitId: await mergeOne(tx, kiosk, moment, upload, visit, label, at),
    });
  }
  return { visits, series: await renewSeries(tx, kiosk.deviceId, upload) };
}

async function mergeOne(
  tx: Tx,
  kiosk: HallDevice,
  moment: Moment,
  { letter, epoch }: UploadOfflineVisits,
  visit: OfflineVisit,
  label: string,
  at: Date,
): Promise<VisitId | null> {
  if (visit.insteadOf) await dropTwin(tx, kiosk, visit.insteadOf);
  const stops = await stopsOf(tx, kiosk, visit);
  if (stops.length === 0) return null;
  const { visitId, isNew } = await mergeVisit(tx, {
    shopId: kiosk.shopId,
    deviceId: kiosk.deviceId,
    day: visit.day,
    series: `${letter}${epoch}`,
    number: visit.number,
    label,
    purpose: visit.purpose,
    priorityClass: visit.priorityClass,
    language: visit.language,
    at,
    // An outage over midnight: whoever took a number yesterday waits no more, but the number is accounted for.
    state: visit.day < moment.day ? 'lapsed' : 'waiting',
    stops,
  });
  if (isNew)
    await record(tx, {
      name: 'visit.taken',
      shopId: kiosk.shopId,
      actor: actorOf(kiosk),
      payload: {
        visitId,
        label,
        sectors: stops.map((stop) => stop.sector),
        priorityClass: visit.priorityClass,
        slip: 'none',
      },
    });
  return visitId;
}

/** The sectors that still exist in this shop, with the procedures of that day that are known. */
async function stopsOf(tx: Tx, kiosk: HallDevice, visit: OfflineVisit) {
  const known = await findWishedSectors(
    tx,
    kiosk.shopId,
    visit.sectors.map((wish) => wish.sector),
  );
  const isKnown = (sector: SectorCode) => known.some((one) => one.sector === sector);
  const procedures = await findWishedProcedures(
    tx,
    visit.sectors.flatMap((wish) => wish.procedureIds),
    visit.day,
  );
  return visit.sectors
    .filter((wish) => isKnown(wish.sector))
    .map(({ sector, procedureIds }) => ({
      sector,
      versionIds: procedures
        .filter((one) => procedureIds.some((id) => id === one.procedureId))
        .map((one) => ProcedureVersionId.parse(one.versionId)),
    }));
}

const Answered = z.object({ visitId: VisitId });

/** The question that got no answer may have been heard all the same, or be on its way still. */
async function dropTwin(tx: Tx, kiosk: HallDevice, key: string): Promise<void> {
  const answer = await retireKey(tx, `device:${kiosk.deviceId}`, key);
  const twin = Answered.safeParse(answer?.body);
  if (!twin.success) return;
  for (const stopId of await findWaitingOf(tx, twin.data.visitId)) {
    const stop = await findStop(tx, stopId);
    if (!stop) continue;
    await changeState(tx, stopId, 'waiting', stopActs.cancel.to);
    await record(tx, {
      name: 'stop.cancelled',
      shopId: kiosk.shopId,
      actor: actorOf(kiosk),
      reason: 'system-trouble',
      payload: { ...ofStop(stop), counterId: null, counter: null },
    });
  }
}
