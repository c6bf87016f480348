import type { ChangedHours } from '@motcua/contracts/calendar-changes';
import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { insertChange } from '@motcua/db/deadlines/calendar-changes';
import type { KnownTime } from '@motcua/db/deadlines/working-time';
import { findOpenDossiers } from '@motcua/db/dossiers/calendar-open';
import { record } from '@motcua/db/journal/record';
import { keepPeriods } from '@motcua/db/shops/hours';
import { hoursFrom } from '@motcua/rules/deadlines/hours-from';
import { actorOf, type Clerk } from '../staff/asker.ts';

/**
 * Sets or takes back hours. Where a dossier is open, its date was counted by the hours that stand: then the change is
 * entered like one of the calendar, looked at with what it moves, and holds once a second person has confirmed it. Where
 * none is, nobody's date can move, and the hours hold at once. The calendar must be held: between the look and the
 * writing nobody receives a dossier by the old hours.
 */
export async function changeHours(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  known: KnownTime,
  { hours, reason }: { hours: ChangedHours; reason: string },
): Promise<void> {
  const open = await findOpenDossiers(tx, { shopId, before: null }, null, 1);
  if (open.length > 0) {
    const changeId = await insertChange(tx, {
      shopId,
      days: [],
      hours,
      reason: reason || 'Đổi giờ làm việc',
      undoes: null,
      enteredBy: clerk.staffId,
    });
    await record(tx, {
      name: 'calendar.change-entered',
      shopId,
      actor: actorOf(clerk),
      payload: { changeId, days: 1 },
    });
    return;
  }
  await keepPeriods(tx, shopId, hoursFrom(known.periods, hours.from, hours.after));
  const { from, after } = hours;
  await record(
    tx,
    after === null
      ? { name: 'shop.hours-taken-back', shopId, actor: actorOf(clerk), payload: { fromDay: from } }
      : {
          name: 'shop.hours-set',
          shopId,
          actor: actorOf(clerk),
          payload: { intervals: after.length, fromDay: from },
        },
  );
}
