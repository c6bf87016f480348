import type { DossierState } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, ShopId } from '@motcua/contracts/ids';
import type { ReceivedDossier } from '@motcua/contracts/receipt';
import type { Tx } from '@motcua/db/connect';
import { appendLine } from '@motcua/db/dossiers/append-line';
import { startClock } from '@motcua/db/dossiers/clocks';
import { promiseDate } from '@motcua/db/dossiers/promises';
import { record } from '@motcua/db/journal/record';
import { actorOf, type Clerk } from '../staff/asker.ts';
import type { Due } from './preview-due.ts';

type Received = {
  dossierId: DossierId;
  shopId: ShopId;
  agencyId: AgencyId;
  code: string;
  from: DossierState | null;
  papers: number;
  /** Why it is written down later than it came in; empty where it is not. */
  receivedAtReason: string;
};

/** What every receipt does, wherever it came from: the clock starts, the date is promised, the line is written. */
export async function receivePromise(
  tx: Tx,
  clerk: Clerk,
  due: Due,
  { dossierId, shopId, agencyId, code, from, papers, receivedAtReason }: Received,
): Promise<ReceivedDossier> {
  const { receivedAt, procedure, shop, schedule, term } = due;
  await startClock(
    tx,
    { dossierId, shopId, kind: 'whole', agencyId, term, receivedAt },
    { ...schedule, calendarVersion: shop.version },
  );
  await promiseDate(tx, dossierId, schedule.dueAt, 'receipt');
  await appendLine(tx, {
    dossierId,
    act: 'receive',
    from,
    to: 'received',
    statedAt: receivedAt,
    actor: actorOf(clerk),
    agencyId,
    detail: {
      term: { amount: term.amount, unit: term.unit },
      dueAt: schedule.dueAt,
      papers,
      ...(receivedAtReason === '' ? {} : { receivedAtReason }),
    },
  });
  await record(tx, {
    name: 'dossier.received',
    shopId,
    actor: actorOf(clerk),
    payload: { dossierId, code, sector: procedure.sector, dueAt: schedule.dueAt },
  });
  return { dossierId, code, dueAt: schedule.dueAt };
}
