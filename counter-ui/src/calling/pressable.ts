import type { Desk, StopAct } from '@motcua/contracts/queue';
import { mayMiss } from '@motcua/rules/queue/may-miss';
import { mayAct } from '@motcua/rules/queue/stop-states';
import type { Blocked, Pressable } from './blocked.ts';
import type { DeskAct } from './desk-act.ts';
import { nextPress } from './next-press.ts';

type ShownDesk = Pick<Desk, 'current' | 'queue' | 'shift' | 'callRules'>;

/**
 * Whether a button can be pressed, and if not, why. The same tables decide that the house itself asks before it acts.
 * @param now the house's clock, epoch milliseconds
 */
export function pressable(act: DeskAct, desk: ShownDesk, now: number): Pressable {
  if (act === 'next') {
    const press = nextPress(desk);
    return press.kind === 'blocked' ? no(press.blocked) : yes;
  }
  if (act === 'pause')
    return desk.current ? no({ why: 'somebody-here', label: desk.current.stop.label }) : yes;
  return onCurrent(act, desk, now);
}

function onCurrent(
  act: Extract<DeskAct, StopAct>,
  { current, callRules }: ShownDesk,
  now: number,
): Pressable {
  if (!current) return no({ why: 'nobody-here' });
  if (!mayAct(act, current.stop.state).ok) return no({ why: 'already-arrived' });
  if (act !== 'miss') return yes;
  const verdict = mayMiss(
    callRules,
    { calls: current.calls, firstCalledAt: Date.parse(current.calledAt) },
    now,
  );
  if (verdict.ok) return yes;
  return no({
    why: 'too-early',
    callsLeft: Math.max(0, callRules.callsBeforeMissed - current.calls),
    secondsLeft: Number(verdict.params?.secondsLeft ?? 0),
  });
}

const yes: Pressable = { may: true };
const no = (blocked: Blocked): Pressable => ({ may: false, blocked });
