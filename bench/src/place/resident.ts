import { readFileSync } from 'node:fs';
import type { NodeProcess } from './spawn-node.ts';

const lookEveryMs = 100;

export function pidOf({ child }: NodeProcess): number {
  if (child.pid === undefined) throw new Error('a process was not started');
  return child.pid;
}

/** The memory of a process that lies in this machine's RAM, in MB of 10^6 bytes, as Linux counts it. */
export function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kilobytes === undefined) throw new Error(`process ${pid} does not say how much memory it holds`);
  return (Number(kilobytes) * 1_024) / 1e6;
}

/** Watches a process until told to stop. `stop` says the most it held. */
export function watchResident(pid: number): { stop(): number } {
  let most = residentMb(pid);
  const timer = setInterval(() => {
    most = Math.max(most, residentMb(pid));
  }, lookEveryMs);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}
