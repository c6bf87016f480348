import { setImmediate as lettingOthersIn } from 'node:timers/promises';
import { findHolders, type HolderRow } from '@motcua/db/queue/find-holders';
import { followHash } from '@motcua/db/queue/follow-token';
import type { House } from '../house.ts';

/** So many tokens are looked up with one question: those behind it are answered in one go, and clerks wait that long. */
const askedMax = 50;

type Asked = { hash: Buffer; resolve(holder: HolderRow | null): void; reject(error: unknown): void };
type Desk = { waiting: Asked[]; busy: boolean };
const desks = new WeakMap<House, Desk>();

/**
 * The visit behind a ticket's token, or null where today has none. Whoever asks while a question is under way shares the
 * next one: a single phone is looked up at once, and five thousand that come back cost a handful of questions.
 */
export function holderByToken(house: House, token: string): Promise<HolderRow | null> {
  const desk = desks.get(house) ?? { waiting: [], busy: false };
  desks.set(house, desk);
  return new Promise((resolve, reject) => {
    desk.waiting.push({ hash: followHash(token), resolve, reject });
    if (!desk.busy) void askAll(house, desk);
  });
}

async function askAll(house: House, desk: Desk): Promise<void> {
  desk.busy = true;
  while (desk.waiting.length > 0) {
    const asked = desk.waiting.splice(0, askedMax);
    try {
      const found = await findHolders(
        house.db,
        asked.map(({ hash }) => hash),
      );
      for (const { hash, resolve } of asked) resolve(found.get(hash.toString('base64')) ?? null);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
    await lettingOthersIn();
  }
  desk.busy = false;
}
