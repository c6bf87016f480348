import type { CallRules, PhoneTickets } from '@motcua/contracts/shops';

type Fields = { nameVi: string; nameEn: string; callRules: CallRules; phoneTickets: PhoneTickets };
export type ShopFaults = Partial<
  Record<'nameVi' | 'nameEn' | keyof CallRules | 'slotMinutes' | 'perSlot', true>
>;

/** The limits the house sets to the rules of calling. */
export const callRuleLimits = {
  callsBeforeMissed: { least: 1, most: 10 },
  secondsBeforeMissed: { least: 0, most: 600 },
} as const satisfies Record<keyof CallRules, { least: number; most: number }>;

/** The limits of times that are kept for phones. */
export const phoneTicketLimits = {
  slotMinutes: { least: 5, most: 120 },
  perSlot: { least: 1, most: 50 },
} as const;

/** What must be put right before a shop's page can be saved. */
export function shopFaults({ nameVi, nameEn, callRules, phoneTickets }: Fields): ShopFaults {
  const faults: ShopFaults = {};
  if (nameVi.trim() === '') faults.nameVi = true;
  if (nameEn.trim() === '') faults.nameEn = true;
  if (!fits('callsBeforeMissed', callRules)) faults.callsBeforeMissed = true;
  if (!fits('secondsBeforeMissed', callRules)) faults.secondsBeforeMissed = true;
  if (!lies(phoneTickets.slotMinutes, phoneTicketLimits.slotMinutes)) faults.slotMinutes = true;
  if (!lies(phoneTickets.perSlot, phoneTicketLimits.perSlot)) faults.perSlot = true;
  return faults;
}

function fits(rule: keyof CallRules, callRules: CallRules): boolean {
  return lies(callRules[rule], callRuleLimits[rule]);
}

const lies = (number: number, { least, most }: { least: number; most: number }): boolean =>
  Number.isInteger(number) && number >= least && number <= most;
