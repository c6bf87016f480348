import type { WaitQuote } from '@motcua/contracts/waits';
import { type WaitUnits, waitRange } from '@motcua/rules/slips/wait-range';

/**
 * How long somebody will wait, as a range from the middle to P90 ("khoảng 20–35 phút"); empty where it is not known.
 * Its ends are widened to whole steps of five minutes: nobody knows a queue to the minute.
 */
export function waitInWords(wait: WaitQuote | null, units: WaitUnits): string {
  if (wait === null || wait.p50Minutes === null || wait.p90Minutes === null) return '';
  return waitRange({ fromMinutes: downToStep(wait.p50Minutes), toMinutes: upToStep(wait.p90Minutes) }, units);
}

const stepMinutes = 5;
const downToStep = (minutes: number) => Math.floor(minutes / stepMinutes) * stepMinutes;
const upToStep = (minutes: number) => Math.max(stepMinutes, Math.ceil(minutes / stepMinutes) * stepMinutes);
