import type { DossierClock, DossierState } from '@motcua/contracts/dossiers';
import type { Verdict } from '@motcua/contracts/problems';

type Clock = { kind: DossierClock['kind']; stoppedAt: string | null; dueDay: string };

/**
 * What was asked for did not come: but not before the applicant's own time is over. No decree in force fixes that time for
 * everybody, so nothing ends by itself: it is shown, and somebody ends it.
 */
export function mayLapse(state: DossierState, clocks: readonly Clock[], today: string): Verdict {
  const open = clocks.filter(({ kind, stoppedAt }) => kind === 'applicant' && stoppedAt === null);
  const running = open.find(({ dueDay }) => today <= dueDay);
  // What lies with the office before the receipt waits for nobody else.
  if (running === undefined && (open.length > 0 || state !== 'submitted')) return { ok: true };
  return { ok: false, code: 'supplement-not-lapsed', params: { dueDay: running?.dueDay ?? null } };
}
