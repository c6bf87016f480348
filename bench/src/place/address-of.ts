import { setTimeout as sleep } from 'node:timers/promises';
import type { NodeProcess } from './spawn-node.ts';

const patienceMs = 60_000;

/** Waits until a house that was started says where it is. */
export async function addressOf(house: NodeProcess): Promise<string> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until && house.child.exitCode === null) {
    const address = /http:\/\/127\.0\.0\.1:[1-9]\d+/.exec(house.said())?.[0];
    if (address) return address;
    await sleep(10);
  }
  throw new Error(`the house did not start: ${house.said()}`);
}
