import type { CallRules } from '@motcua/contracts/shops';

type Fields = { nameVi: string; nameEn: string; callRules: CallRules };
export type ShopFaults = Partial<Record<'nameVi' | 'nameEn' | keyof CallRules, true>>;

/** The limits the house sets to the rules of calling. */
export const callRuleLimits = {
  callsBeforeMissed: { least: 1, most: 10 },
  secondsBeforeMissed: { least: 0, most: 600 },
} as const satisfies Record<keyof CallRules, { least: number; most: number }>;

/** What must be put right before a shop's page can be saved. */
export function shopFaults({ nameVi, nameEn, callRules }: Fields): ShopFaults {
  const faults: ShopFaults = {};
  if (nameVi.trim() === '') faults.nameVi = true;
  if (nameEn.trim() === '') faults.nameEn = true;
  if (!fits('callsBeforeMissed', callRules)) faults.callsBeforeMissed = true;
  if (!fits('secondsBeforeMissed', callRules)) faults.secondsBeforeMissed = true;
  return faults;
}

function fits(rule: keyof CallRules, callRules: CallRules): boolean {
  const { least, most } = callRuleLimits[rule];
  const number = callRules[rule];
  return Number.isInteger(number) && number >= least && number <= most;
}
