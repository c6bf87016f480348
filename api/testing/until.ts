import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is so, looking often; tells how many milliseconds it took, or what never came. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs = 30_000,
): Promise<number> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > withinMs) throw new Error(`waited ${withinMs} ms in vain: ${what}`);
    await pause(5);
  }
  return performance.now() - began;
}
