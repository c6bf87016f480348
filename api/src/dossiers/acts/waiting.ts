import type { ActOnDossier } from '@motcua/contracts/dossiers';
import { startClock, stopClock } from '@motcua/db/dossiers/clocks';
import { countRounds } from '@motcua/db/dossiers/count-rounds';
import { momentText } from '@motcua/rules/deadlines/local-moment';
import { scheduleOf } from '@motcua/rules/deadlines/schedule';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { mayAskSupplement } from '@motcua/rules/dossiers/may-ask-again';
import { usualFinancialTerm, usualSupplementTerm } from '@motcua/rules/dossiers/usual-terms';
import { insist } from '../../refusal.ts';
import type { Acting, Effect } from '../act-on-dossier.ts';
import { wholeOf } from '../hold-dossier.ts';
import { refuseDeadline } from '../refuse-deadline.ts';
import { paused, resumed, turnClock } from '../turn-clock.ts';

type Wish<Act extends ActOnDossier['act']> = Extract<ActOnDossier, { act: Act }>;

/** Form 02: everything that is missing, said once. The office's clock stands; the applicant's begins. */
export async function askSupplement(acting: Acting, wish: Wish<'ask-supplement'>): Promise<Effect> {
  const { tx, held } = acting;
  const rounds = await countRounds(tx, held.dossier.dossierId);
  // The head consents by asking themself: a clerk who names the head has only said that they agreed.
  insist(mayAskSupplement(rounds, held.head));
  const whole = wholeOf(held);
  await turnClock(tx, held, whole, paused(whole.changes, nowOnWall(acting)), null);
  await beginClock(acting, 'applicant', usualSupplementTerm);
  return {
    detail: {
      items: wish.items,
      reason: wish.reason,
      legalBasis: wish.legalBasis,
      round: rounds + 1,
      consentBy: held.head ? acting.clerk.staffId : null,
    },
  };
}

/** Everything has come: counted from the beginning (Decree 61/2018 art. 19.4), unless the procedure's rule goes on. */
export async function completeSupplement(acting: Acting): Promise<Effect> {
  const { tx, held } = acting;
  // What was late when it was asked for stays late: there is nothing to count again.
  const whole = wholeOf(held);
  const rule = whole.pausedSince === null ? 'resume' : held.dossier.onSupplement;
  const dueAt = await turnClock(
    tx,
    held,
    whole,
    resumed(whole.changes, nowOnWall(acting), rule),
    'supplement',
  );
  await endClocks(acting, 'applicant');
  return { detail: { rule, dueAt } };
}

/** Money is owed to the state: the office waits for it, and its clock with it. */
export async function askPayment(acting: Acting, wish: Wish<'ask-payment'>): Promise<Effect> {
  const { tx, held } = acting;
  const whole = wholeOf(held);
  await turnClock(tx, held, whole, paused(whole.changes, nowOnWall(acting)), null);
  await beginClock(acting, 'financial', usualFinancialTerm);
  return { detail: { amountVnd: wish.amountVnd, what: wish.what } };
}

export async function confirmPayment(acting: Acting, wish: Wish<'confirm-payment'>): Promise<Effect> {
  const { tx, held } = acting;
  const whole = wholeOf(held);
  const changes = resumed(whole.changes, nowOnWall(acting), 'resume');
  const dueAt = await turnClock(tx, held, whole, changes, 'payment');
  await endClocks(acting, 'financial');
  return { detail: { proof: wish.proof, dueAt } };
}

const nowOnWall = ({ held }: Acting) => momentText(wallAt(held.now, held.shop.timeZone));

async function beginClock(
  { tx, held }: Acting,
  kind: 'applicant' | 'financial',
  term: typeof usualSupplementTerm,
): Promise<void> {
  const { shop, dossier, now } = held;
  const schedule = refuseDeadline(() =>
    scheduleOf(shop.calendar, shop.timeZone, now, term, [], shop.settings),
  );
  await startClock(
    tx,
    { dossierId: dossier.dossierId, shopId: dossier.shopId, kind, agencyId: null, term, receivedAt: now },
    { ...schedule, calendarVersion: shop.version },
  );
}

async function endClocks({ tx, held }: Acting, kind: 'applicant' | 'financial'): Promise<void> {
  for (const clock of held.clocks)
    if (clock.kind === kind && clock.stoppedAt === null) await stopClock(tx, clock.clockId, held.now);
}
