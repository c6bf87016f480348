import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar, type WorkingCalendar } from '@motcua/rules/deadlines/working-calendar';

type SendingCalendar = { calendar: WorkingCalendar; timeZone: string };

/** When thousands of dossiers fall due at once, their shop's calendar is laid out once and not for each. */
const freshMs = 30_000;
const laid = new Map<ShopId, SendingCalendar & { at: number }>();

/** A shop's calendar as it was within the last half minute: near enough to know when people are told something. */
export async function sendingCalendar(tx: Tx, shopId: ShopId): Promise<SendingCalendar> {
  const before = laid.get(shopId);
  if (before && performance.now() - before.at < freshMs) return before;
  const known = await findWorkingTimeOf(tx, shopId);
  if (!known) throw new Error('a dossier of no shop crossed a deadline');
  const calendar = {
    calendar: layCalendar(workingTimeOf(known)),
    timeZone: known.timeZone,
    at: performance.now(),
  };
  laid.set(shopId, calendar);
  return calendar;
}
