import type { CallReason } from '@motcua/contracts/queue';
import { grantedMinutes } from './granted-minutes.ts';
import { passedOver } from './passed-over.ts';
import type { QueueNow, WaitingStop } from './queue-now.ts';

/** The reason kept with a call made in turn: which rule put this stop in front of the others that wait. */
export function whyNext({ waiting, policy, priorityRun }: QueueNow, stop: WaitingStop): CallReason {
  const price = { passedOver: passedOver(waiting, stop) };
  if (stop.putFirstAt !== null) return { rule: 'put-first', ...price };
  switch (policy.kind) {
    case 'arrival':
      return { rule: 'arrival', ...price };
    case 'priority-first':
      if (stop.priority === null) return { rule: 'arrival', ...price };
      return { rule: 'priority', priorityClass: stop.priority.code, ...price };
    case 'ratio':
      if (stop.priority !== null) return { rule: 'priority', priorityClass: stop.priority.code, ...price };
      // A normal ticket goes while priority people wait only because of their run; alone, it simply came first.
      if (waiting.some((other) => other.priority !== null))
        return { rule: 'ratio', priorityCalls: priorityRun, ...price };
      return { rule: 'arrival', ...price };
    case 'ageing':
      // A class that moved nobody back is no reason: this person came first anyway.
      if (stop.priority === null || price.passedOver === 0) return { rule: 'arrival', ...price };
      return {
        rule: 'ageing',
        priorityClass: stop.priority.code,
        aheadMinutes: grantedMinutes(stop, policy.capMinutes),
        ...price,
      };
  }
}
