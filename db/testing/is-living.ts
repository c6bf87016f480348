import { processStart } from '../src/embedded/process-start.ts';

/** Whether a process lives. One that has ended but whose parent has not looked yet does not. */
export async function isLiving(pid: number): Promise<boolean> {
  return (await processStart(pid)) !== null;
}
