import type { JournalName } from '@motcua/contracts/journal';

/** After these a deadline may be one that has passed already: what came in last week is written down today. */
const moving: readonly JournalName[] = ['dossier.received', 'dossier.acted', 'calendar.change-applied'];

/** Whether an entry may leave a dossier with a threshold in the past, so that it is swept at once and not in a while. */
export function movesDeadlines({ name }: { name: JournalName }): boolean {
  return moving.includes(name);
}
