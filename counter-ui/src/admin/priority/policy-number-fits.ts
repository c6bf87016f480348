import type { QueuePolicy } from '@motcua/contracts/shops';

/** The limits the house sets to the one number of a policy. */
export const policyLimits = {
  ratio: { least: 1, most: 10 },
  ageing: { least: 1, most: 240 },
} as const;

export function policyNumberFits(policy: QueuePolicy): boolean {
  if (policy.kind === 'ratio') return fits(policy.priorityCalls, policyLimits.ratio);
  if (policy.kind === 'ageing') return fits(policy.capMinutes, policyLimits.ageing);
  return true;
}

const fits = (number: number, { least, most }: { least: number; most: number }) =>
  Number.isInteger(number) && number >= least && number <= most;
