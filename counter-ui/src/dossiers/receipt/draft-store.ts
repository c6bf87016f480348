import type { DossierId, ShopId, StaffId, StopId } from '@motcua/contracts/ids';
import type { ReceiptDraft } from './receipt-draft.ts';

/** A draft as it lies on this machine: whose it is and when it was kept, epoch milliseconds. */
export type KeptDraft = { staffId: string; draft: ReceiptDraft; keptAt: number };

const shelf = 'drafts';
/** A draft of yesterday is nobody's any more: it holds people's data on a shared machine. */
export const draftLivesMs = 12 * 60 * 60_000;

/** Which draft: of whom, in which shop, for which visit, and of what was turned away. */
export const draftPlace = (
  staffId: StaffId,
  shopId: ShopId,
  stopId: StopId | null,
  againId: DossierId | null,
): string => [staffId, shopId, stopId ?? '', againId ?? ''].join('/');

/**
 * The drafts of this machine, on its own disk. `strict` makes each writing wait for the disk itself, so that what was
 * typed is still there after a power cut. Nothing here ever goes to the house.
 * @throws where the browser keeps nothing
 */
export const findDraft = (place: string): Promise<KeptDraft | undefined> =>
  onShelf('readonly', (drafts) => drafts.get(place));

export const keepDraft = (place: string, kept: KeptDraft): Promise<unknown> =>
  onShelf('readwrite', (drafts) => drafts.put(kept, place));

export const dropDraft = (place: string): Promise<unknown> =>
  onShelf('readwrite', (drafts) => drafts.delete(place));

/** At sign-out nothing of anybody stays behind. */
export const dropAllDrafts = (): Promise<unknown> => onShelf('readwrite', (drafts) => drafts.clear());

/** Whoever signs in finds only their own drafts, and none that are too old. */
export async function dropStrangeDrafts(staffId: string, nowMs: number): Promise<void> {
  const database = await open();
  try {
    const going = database.transaction(shelf, 'readwrite', { durability: 'strict' });
    const done = endOf(going);
    const walking = going.objectStore(shelf).openCursor();
    walking.onsuccess = () => {
      const at = walking.result;
      if (at === null) return;
      // Written by this file alone, under the database's version.
      const kept = at.value as KeptDraft;
      if (kept.staffId !== staffId || nowMs - kept.keptAt > draftLivesMs) at.delete();
      at.continue();
    };
    await done;
  } finally {
    database.close();
  }
}

async function onShelf<Answer>(
  mode: IDBTransactionMode,
  work: (drafts: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open();
  try {
    const going = database.transaction(shelf, mode, { durability: 'strict' });
    const done = endOf(going);
    const asked = work(going.objectStore(shelf));
    await done;
    return asked.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('motcua-counter', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(shelf);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('this machine keeps no drafts'));
  });
}

const endOf = (going: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    going.oncomplete = () => resolve();
    going.onabort = () => reject(going.error ?? new Error('the disk kept nothing'));
  });
