import type { AgencyId } from '@motcua/contracts/ids';
import type { ClockRow } from '@motcua/db/dossiers/clocks';

/** The clock of an agency's own share that still runs, whether it holds the file or was asked for its opinion. */
export function openShare(clocks: readonly ClockRow[], agencyId: AgencyId): ClockRow | undefined {
  return clocks.find(
    (clock) => clock.kind === 'share' && clock.agencyId === agencyId && clock.stoppedAt === null,
  );
}
