import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Following, FollowTask } from '../children/follow-tickets.ts';
import { spawnNode } from './spawn-node.ts';

/** Phones in a process of their own, which stay and are asked again and again how they fare. */
export type Phones = {
  /** How they fare, counting as told whoever has a picture made after this moment of the wall clock. */
  look(since: number, first?: number): Promise<Following>;
  /** Waits until so many have a newer picture. @throws when they have none in time */
  until(told: number, since: number, patienceMs: number, first?: number): Promise<Following>;
  stop(): Promise<void>;
};

export function followInChild(url: string, tokens: string[]): Phones {
  const { child, said, stop } = spawnNode('bench/src/children/follow-tickets.ts', {});
  const send = (task: FollowTask) => child.send(task);
  send({ follow: { port: Number(new URL(url).port), tokens } });
  async function look(since: number, first?: number): Promise<Following> {
    const answer = once(child, 'message', { signal: AbortSignal.timeout(10_000) });
    send({ since, first });
    const [following] = await answer;
    return following;
  }
  return {
    look,
    async until(told, since, patienceMs, first) {
      const end = Date.now() + patienceMs;
      for (;;) {
        const following = await look(since, first);
        if (following.told >= told) return following;
        if (Date.now() > end)
          throw new Error(
            `${following.told} of ${told} phones were told in ${patienceMs / 1_000} s ${said()}`,
          );
        await sleep(20);
      }
    },
    stop,
  };
}
