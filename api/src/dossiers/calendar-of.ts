import type { DeadlineSettings, WorkingTime } from '@motcua/contracts/deadlines';
import type { ShopId } from '@motcua/contracts/ids';
import type { Database, Tx } from '@motcua/db/connect';
import { shareCalendar } from '@motcua/db/deadlines/hold-calendar';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar, type WorkingCalendar } from '@motcua/rules/deadlines/working-calendar';
import { found } from '../refusal.ts';

export type ShopCalendar = {
  time: WorkingTime;
  calendar: WorkingCalendar;
  timeZone: string;
  /** What the shop set of its deadlines. */
  settings: DeadlineSettings;
  version: number;
};

const laid = new Map<ShopId, { read: string; calendar: ShopCalendar }>();

/**
 * A shop's calendar, laid out. It is read each time and laid out anew only when something in it has changed. In a
 * transaction it stays as it is until that one ends: no date is promised by a calendar that is being changed.
 */
export async function calendarOf(db: Database | Tx, shopId: ShopId): Promise<ShopCalendar> {
  await shareCalendar(db);
  const known = found(await findWorkingTimeOf(db, shopId));
  const read = JSON.stringify(known);
  const before = laid.get(shopId);
  if (before?.read === read) return before.calendar;
  const time = workingTimeOf(known);
  const calendar = {
    time,
    calendar: layCalendar(time),
    timeZone: known.timeZone,
    settings: known.settings,
    version: known.version,
  };
  laid.set(shopId, { read, calendar });
  return calendar;
}
