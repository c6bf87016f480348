import type { DossierState, WaitsFor } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import type { ClockRow } from '@motcua/db/dossiers/clocks';

/** Agencies that were asked for an opinion and have not answered; the share of who holds the file is not among them. */
export function consultedAgencies(clocks: readonly ClockRow[], holder: AgencyId): AgencyId[] {
  return clocks.flatMap(({ kind, agencyId, stoppedAt }) =>
    kind === 'share' && stoppedAt === null && agencyId !== null && agencyId !== holder ? [agencyId] : [],
  );
}

/** What is not received yet waits for its applicant from the day on which they were told what is missing. */
export const isAskedBefore = (state: DossierState, clocks: readonly ClockRow[]): boolean =>
  state === 'submitted' && clocks.some(({ kind, stoppedAt }) => kind === 'applicant' && stoppedAt === null);

/** Whose move it is. Who was asked for an opinion moves beside the office, and is named first: that is where it hangs. */
export function waitsFor(state: DossierState, consulted: readonly AgencyId[], askedBefore = false): WaitsFor {
  if (askedBefore) return 'applicant';
  if (state === 'supplement' || state === 'financial' || state === 'decided') return 'applicant';
  if (state === 'submitted' || state === 'received') return 'office';
  if (state === 'processing') return consulted.length > 0 ? 'other-agency' : 'office';
  return 'nobody';
}
