import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import type { Database, Tx } from '@motcua/db/connect';
import type { CalendarChangeRow } from '@motcua/db/deadlines/calendar-changes';
import { countOpenDossiers } from '@motcua/db/dossiers/calendar-open';
import type { Clerk } from '../staff/asker.ts';

/** A change as it is shown to somebody: how far it is, and whether they entered it themselves. */
export async function shownChange(
  db: Database | Tx,
  clerk: Clerk,
  row: CalendarChangeRow,
): Promise<CalendarChange> {
  const { changeId, days, reason, enteredByName, enteredAt, confirmedByName, confirmedAt, appliedAt } = row;
  const { undoes, undoneBy, total, moved } = row;
  const isRunning = confirmedAt !== null && appliedAt === null;
  const behind = isRunning ? await countOpenDossiers(db, { shopId: row.shopId, before: row.version }) : 0;
  return {
    changeId,
    scope: row.shopId === null ? 'national' : 'shop',
    days,
    hours: row.hours,
    reason,
    enteredByName,
    mine: row.enteredBy === clerk.staffId,
    enteredAt,
    confirmedByName,
    confirmedAt,
    appliedAt,
    undoes,
    undoneBy,
    total,
    done: confirmedAt === null ? 0 : Math.max(0, total - behind),
    moved,
  };
}
