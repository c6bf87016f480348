import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** How much of lateness and its telling stands open, for whoever watches the house. Numbers only. */
export type NoticeFigures = {
  /** Dossiers that are late and not closed. */
  overdue: number;
  /** Crossings nobody was told of yet. */
  untold: number;
  /** Reminders of desks whose morning has come and that were not handed out. */
  reminders: number;
  /** Letters to applicants that were not sent yet. */
  letters: number;
};

/** Each is read from an index that holds only what is open. */
export async function findNoticeFigures(db: Database): Promise<NoticeFigures> {
  const found = await db.execute<NoticeFigures>(sql`
    select
      (select count(*)::int from overdue_records where closed_at is null and voided_at is null) as overdue,
      (select count(*)::int from deadline_events where delivered_at is null and voided_at is null) as untold,
      (select count(*)::int from dossier_notices where sent_at is null and to_kind <> 'applicant'
        and send_at <= (select house_now())) as reminders,
      (select count(*)::int from dossier_notices where sent_at is null and to_kind = 'applicant') as letters`);
  return found.rows[0] ?? { overdue: 0, untold: 0, reminders: 0, letters: 0 };
}
