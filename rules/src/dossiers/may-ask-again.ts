import type { Verdict } from '@motcua/contracts/problems';

/**
 * A supplement is asked for once in each stage, with everything in it (Decree 61/2018 art. 11.2.c, 15.3). Another round
 * in the same stage needs the consent of the head of the unit.
 */
export function mayAskSupplement(rounds: number, consentOfHead: boolean): Verdict {
  if (rounds === 0 || consentOfHead) return { ok: true };
  return { ok: false, code: 'second-supplement-needs-head', params: { rounds } };
}
