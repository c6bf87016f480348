import type { SetLatenessCauses, ShopLatenessCause } from '@motcua/contracts/lateness-causes';
import { plainName } from './plain-name.ts';

const longest = 50;

/**
 * A shop's causes of lateness as somebody set them: the given ones in their order, then those that were left out, which
 * are out of use and keep their codes for what was explained by them. A new one gets a code from its name.
 */
export function setCauses(
  before: readonly ShopLatenessCause[],
  given: SetLatenessCauses['causes'],
): ShopLatenessCause[] {
  const known = new Set(before.map(({ code }) => code));
  const taken = new Set(known);
  const seen = new Set<string>();
  const set: ShopLatenessCause[] = [];
  for (const { code, ...cause } of given) {
    // A code nobody knows is a new cause, and the same code twice is one of them.
    const own = code !== null && known.has(code) && !seen.has(code) ? code : freeCode(cause.nameVi, taken);
    seen.add(own);
    taken.add(own);
    set.push({ code: own, ...cause });
  }
  const left = before.filter(({ code }) => !seen.has(code));
  return [...set, ...left.map((cause) => ({ ...cause, active: false }))];
}

function freeCode(nameVi: string, taken: ReadonlySet<string>): string {
  const plain =
    plainName(nameVi)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, longest)
      .replaceAll(/^-+|-+$/g, '') || 'cause';
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(code)) return code;
  }
}
