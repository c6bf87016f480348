import { expect } from 'vitest';
import { patienceMs } from './open-browser.ts';

/** Looks again and again until what is read is what a journey expects, or patience ends. */
export const eventually = <Read>(read: () => Promise<Read> | Read) =>
  expect.poll(read, { timeout: patienceMs, interval: 50 });
