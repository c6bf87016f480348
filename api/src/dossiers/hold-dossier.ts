import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { readNow } from '@motcua/db/deadlines/read-now';
import { type ClockRow, findClocks } from '@motcua/db/dossiers/clocks';
import { type DossierRow, lockDossier } from '@motcua/db/dossiers/dossiers';
import { isAsked } from '@motcua/db/dossiers/is-asked';
import { openOverdue } from '@motcua/db/dossiers/open-overdue';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayStep, stateAfter } from '@motcua/rules/dossiers/dossier-states';
import { found, insist, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { calendarOf, type ShopCalendar } from './calendar-of.ts';

/** A dossier that an act holds: locked, and with everything the act's rules need. */
export type HeldDossier = {
  dossier: DossierRow;
  clocks: ClockRow[];
  /** Null before it is received: an application that came in online has no clock of the whole yet. */
  whole: ClockRow | null;
  shop: ShopCalendar;
  now: string;
  to: DossierState;
  head: boolean;
  /** Of an agency that is only asked for its opinion. */
  guest: boolean;
};

/**
 * Loads and locks a dossier for an act, and asks the two questions of every act: may this state, may this person. Who
 * neither received it nor holds it does not learn that it exists; who is asked for an opinion can give it, and nothing
 * else; the head of the unit can always free what is stuck.
 */
export async function holdDossier(
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  act: DossierAct,
): Promise<HeldDossier> {
  const dossier = found(await lockDossier(tx, dossierId));
  const role = mayIn(clerk, dossier.shopId, 'dossier.act');
  const head = role === 'supervisor';
  const own = clerk.agencyId === dossier.holderAgencyId || clerk.agencyId === dossier.agencyId;
  const guest = !own && !head;
  if (guest && !(await isAsked(tx, dossierId, clerk.agencyId))) throw new Refusal('not-found');
  if (guest && act !== 'answer-consultation') throw new Refusal('not-allowed');
  insist(mayStep(act, dossier.state));
  const to = stateAfter(act, dossier.state);
  if (to === null) throw new Refusal('wrong-dossier-state', { act, state: dossier.state });
  const clocks = await findClocks(tx, dossierId);
  const held: HeldDossier = {
    dossier,
    clocks,
    whole: clocks.find((clock) => clock.kind === 'whole') ?? null,
    shop: await calendarOf(tx, dossier.shopId),
    now: await readNow(tx),
    to,
    head,
    guest,
  };
  await noticeLateness(tx, held);
  return held;
}

/** The clock of the whole term, for acts that turn it. */
export function wholeOf({ whole, dossier }: HeldDossier): ClockRow {
  if (whole === null) throw new Refusal('wrong-dossier-state', { state: dossier.state });
  return whole;
}

/** A dossier that is late is known to be so before anybody decides, pauses or closes it, whether or not a sweep came by. */
async function noticeLateness(tx: Tx, { dossier, whole, shop, now }: HeldDossier): Promise<void> {
  if (whole === null || whole.stoppedAt !== null || whole.pausedSince !== null || dossier.imported) return;
  if (dateOf(wallAt(now, shop.timeZone)) <= whole.dueDay) return;
  await openOverdue(tx, { dossierId: dossier.dossierId, shopId: dossier.shopId, dueAt: whole.dueAt });
}
