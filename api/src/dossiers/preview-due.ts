import type { Procedure } from '@motcua/contracts/catalogue';
import type { Term } from '@motcua/contracts/deadlines';
import type { DuePreview, ReceiveDossier } from '@motcua/contracts/dossiers';
import type { ShopId } from '@motcua/contracts/ids';
import { findProcedure } from '@motcua/db/catalogue/find-procedure';
import type { Database, Tx } from '@motcua/db/connect';
import { readNow } from '@motcua/db/deadlines/read-now';
import { runClock } from '@motcua/rules/deadlines/clock';
import { explainClock } from '@motcua/rules/deadlines/explain-clock';
import { handOverBy } from '@motcua/rules/deadlines/hand-over-by';
import { momentText, wallSecond } from '@motcua/rules/deadlines/local-moment';
import { type Schedule, scheduleOf } from '@motcua/rules/deadlines/schedule';
import { instantOf, wallAt } from '@motcua/rules/deadlines/zone';
import { termOf } from '@motcua/rules/dossiers/term-of';
import { Refusal } from '../refusal.ts';
import { calendarOf, type ShopCalendar } from './calendar-of.ts';
import { refuseDeadline } from './refuse-deadline.ts';

type Wish = Pick<ReceiveDossier, 'procedureId' | 'receivedAt' | 'term'>;

export type Due = {
  receivedAt: string;
  procedure: Procedure;
  shop: ShopCalendar;
  term: Term;
  schedule: Schedule;
  preview: DuePreview;
};

/** What a receipt would promise: the same rule, the same words, before anything is saved. */
export async function previewDue(db: Database | Tx, shopId: ShopId, wish: Wish): Promise<Due> {
  const procedure = await findProcedure(db, wish.procedureId);
  if (procedure === null) throw new Refusal('unknown-procedure', { procedureId: wish.procedureId });
  const term = termOf(procedure.processing) ?? wish.term;
  if (term === null) throw new Refusal('term-needed', { procedureId: wish.procedureId });
  const shop = await calendarOf(db, shopId);
  const now = await readNow(db);
  const receivedAt =
    wish.receivedAt === null
      ? now
      : refuseDeadline(() => instantOf(wallSecond(wish.receivedAt ?? momentText(0)), shop.timeZone));
  if (receivedAt > now) throw new Refusal('received-in-future', { at: wish.receivedAt });
  return refuseDeadline(() => {
    const wall = wallAt(receivedAt, shop.timeZone);
    const clock = runClock(shop.calendar, wall, term);
    return {
      receivedAt,
      procedure,
      shop,
      term,
      schedule: scheduleOf(shop.calendar, shop.timeZone, receivedAt, term, [], shop.settings),
      preview: {
        dueAt: instantOf(clock.dueAt, shop.timeZone),
        dueLocal: momentText(clock.dueAt),
        term,
        handOverBy: instantOf(handOverBy(shop.calendar, wall, shop.settings.handOverBy), shop.timeZone),
        handOverHour: shop.settings.handOverBy,
        explanation: explainClock(shop.time, shop.calendar, term, clock),
      },
    };
  });
}
