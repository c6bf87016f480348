import type { Verdict } from '@motcua/contracts/problems';
import type { CallRules } from '@motcua/contracts/shops';

/**
 * Whether somebody who was called may be marked missed: only after the shop's number of calls and its seconds since the
 * first call (`firstCalledAt` and `now` in epoch milliseconds). No national rule fixes either, so both are settings.
 * Refused with `too-early-to-miss` and what is still wanting.
 */
export function mayMiss(
  rules: CallRules,
  call: { calls: number; firstCalledAt: number },
  now: number,
): Verdict {
  const millisecondsLeft = call.firstCalledAt + rules.secondsBeforeMissed * 1000 - now;
  const secondsLeft = Math.max(0, Math.ceil(millisecondsLeft / 1000));
  if (call.calls >= rules.callsBeforeMissed && secondsLeft === 0) return { ok: true };
  return {
    ok: false,
    code: 'too-early-to-miss',
    params: { calls: call.calls, callsNeeded: rules.callsBeforeMissed, secondsLeft },
  };
}
