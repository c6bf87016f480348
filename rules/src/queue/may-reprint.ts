import type { Verdict } from '@motcua/contracts/problems';

/** Slips of one ticket, the first included, before somebody of the staff has to look at the printer. */
const copiesMax = { kiosk: 3, staff: 12 } as const;

/**
 * May a ticket's slip be printed once more? At the kiosk only a few times, so that a child's finger does not empty the
 * roll.
 * @param copies slips that were asked for so far
 */
export function mayReprint(copies: number, by: keyof typeof copiesMax): Verdict {
  if (copies < copiesMax[by]) return { ok: true };
  return { ok: false, code: 'too-many-copies', params: { copies } };
}
