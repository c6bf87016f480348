import { windClock } from '@motcua/db/testing/wind-clock';
import { expect, vi } from 'vitest';
import { patienceMs } from './open-browser.ts';

/**
 * Winds the clock of a house that is open. Every connection of the house is cut by it: it is there again in a moment.
 * @param at the house's database and its address
 * @param instant ISO 8601 with its offset
 */
export async function moveHouseTo(at: { databaseUrl: string; url: string }, instant: string): Promise<void> {
  await windClock(at.databaseUrl, instant);
  await vi.waitFor(async () => expect((await fetch(`${at.url}/health/ready`)).ok).toBe(true), patienceMs);
}
