import type { AgencyId } from '@motcua/contracts/ids';
import type { Verdict } from '@motcua/contracts/problems';
import type { ToldStep } from './steps-of.ts';

/**
 * A dossier goes on only when every step of its plan is back (Decree 61/2018 art. 19.5, 19.6). No law reads a silence
 * as a yes: who does not answer in time is told to the head, and only the head goes on without.
 * @param receiver who gets the file itself; an opinion of theirs is not waited for. Null where it is decided
 */
export function mayLeaveSteps(steps: readonly ToldStep[], receiver: AgencyId | null): Verdict {
  const opinions = steps.filter(({ kind, agencyId }) => kind === 'opinion' && agencyId !== receiver);
  const open = opinions.filter(({ state }) => state === 'open').length;
  const planned = steps.filter(({ state }) => state === 'planned').length;
  if (open + planned === 0) return { ok: true };
  return { ok: false, code: 'steps-open', params: { open, planned } };
}
