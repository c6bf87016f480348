import type { ClockRow } from '@motcua/db/dossiers/clocks';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { lateShares, type PassedShare } from '@motcua/rules/dossiers/late-shares';
import type { ShopCalendar } from './calendar-of.ts';

/** The agencies that passed their share of a dossier's term, from the clocks of their shares. */
export function sharesPassed(
  { calendar, timeZone }: Pick<ShopCalendar, 'calendar' | 'timeZone'>,
  clocks: readonly ClockRow[],
  now: string,
): PassedShare[] {
  const shares = clocks.flatMap(({ kind, agencyId, dueAt, stoppedAt }) =>
    kind !== 'share' || agencyId === null
      ? []
      : [
          {
            agencyId,
            dueAt: wallAt(dueAt, timeZone),
            stoppedAt: stoppedAt === null ? null : wallAt(stoppedAt, timeZone),
          },
        ],
  );
  return lateShares(calendar, shares, wallAt(now, timeZone));
}
