import type { Desk } from '@motcua/contracts/queue';
import type { DeskAct } from './desk-act.ts';
import { nextPress } from './next-press.ts';

/** The one button drawn as the next step of the day's work. */
export function mainAct(desk: Pick<Desk, 'current' | 'queue' | 'shift'>): DeskAct {
  if (desk.shift?.pausedSince) return 'pause';
  if (desk.current?.stop.state === 'called') return 'arrive';
  return desk.current && nextPress(desk).kind === 'blocked' ? 'finish' : 'next';
}
