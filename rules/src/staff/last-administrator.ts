import type { Verdict } from '@motcua/contracts/problems';

/**
 * Whether an administrator may be given another role or be put out of service: only while another active one stays in the
 * shop, because a shop without an administrator could never be set up again from its own pages.
 */
export function mayLoseAdministrator(otherAdministrators: number): Verdict {
  return otherAdministrators >= 1 ? { ok: true } : { ok: false, code: 'last-administrator' };
}
