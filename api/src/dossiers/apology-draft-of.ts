import type { ApologyDraft } from '@motcua/contracts/apology-draft';
import type { LocalDate } from '@motcua/contracts/dates';
import type { ClockRow } from '@motcua/db/dossiers/clocks';
import { wallSecond } from '@motcua/rules/deadlines/local-moment';
import { instantOf, wallAt } from '@motcua/rules/deadlines/zone';
import { apologyDraft } from '@motcua/rules/dossiers/apology-draft';
import type { ShopCalendar } from './calendar-of.ts';

/** The draft of form 04 that waits for the head of the late agency; undefined where none does. */
export function apologyDraftOf(
  shop: ShopCalendar,
  whole: ClockRow,
  today: LocalDate,
  agencyNameVi: string,
): ApologyDraft | undefined {
  const before = whole.changes.filter((change) => change.kind === 'appoint').length;
  const dueAt = wallAt(whole.dueAt, shop.timeZone);
  const draft = apologyDraft(shop.calendar, today, dueAt, whole.term, before);
  if (draft === null) return undefined;
  const { lastDay, newDue } = draft;
  return {
    agencyNameVi,
    lastDay,
    newDue: newDue && { local: newDue, at: instantOf(wallSecond(newDue), shop.timeZone) },
  };
}
