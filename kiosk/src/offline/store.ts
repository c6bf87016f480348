import type { LocalDate } from '@motcua/contracts/dates';
import type { KioskTruth } from '../hall/kiosk-truth.ts';
import type { GivenNumber } from './given-number.ts';
import type { Series } from './series.ts';

/** What was under way when the line was cut: its own series, and how far it has counted. */
type Outage = { series: Series; day: LocalDate; lastNumber: number; given: number; since: string };

/** What stands under each name on the shelf. */
type Kept = {
  /** The last truth of the house, and how far its clock was ahead of this machine's. */
  truth: { truth: KioskTruth; clockAheadMs: number };
  series: Series;
  outage: Outage;
  /** The last sign of life, epoch milliseconds on the house's clock as last known. */
  sign: number;
};

/** One transaction on the shelf: all of it is on the disk when it ends, or nothing. */
export type Shelf = {
  find<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | undefined>;
  keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<void>;
  drop(name: keyof Kept): Promise<void>;
  numbers(): Promise<GivenNumber[]>;
  keepNumber(number: GivenNumber): Promise<void>;
  dropNumber(id: string): Promise<void>;
};

export type Store = { inOneGo<Answer>(work: (shelf: Shelf) => Promise<Answer>): Promise<Answer> };

/**
 * The kiosk's memory on its own disk. `strict` makes each transaction wait for the disk itself, so that a number that was
 * shown or printed is still there after the power was cut in the same instant.
 * @throws where the browser keeps nothing, or the disk is full: then the kiosk gives no numbers by itself
 */
export async function openStore(): Promise<Store> {
  const opening = indexedDB.open('motcua-kiosk', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('kept');
    opening.result.createObjectStore('numbers', { keyPath: 'id' });
  };
  const database = await answerOf(opening);
  // A page of a newer build may want to change the database: this one then steps aside.
  database.onversionchange = () => database.close();
  return { inOneGo: (work) => inOneGo(database, work) };
}

async function inOneGo<Answer>(
  database: IDBDatabase,
  work: (shelf: Shelf) => Promise<Answer>,
): Promise<Answer> {
  const going = database.transaction(['kept', 'numbers'], 'readwrite', { durability: 'strict' });
  const onDisk = new Promise<void>((resolve, reject) => {
    going.oncomplete = () => resolve();
    going.onabort = () => reject(going.error ?? new Error('the disk kept nothing'));
  });
  try {
    const answer = await work(shelfOf(going.objectStore('kept'), going.objectStore('numbers')));
    await onDisk;
    return answer;
  } catch (error) {
    onDisk.catch(() => undefined);
    try {
      going.abort();
    } catch {
      // It has ended by itself already.
    }
    throw error;
  }
}

/** What is read was written by this file alone, under the database's version, so its shape is known. */
function shelfOf(kept: IDBObjectStore, numbers: IDBObjectStore): Shelf {
  return {
    find: (name) => answerOf(kept.get(name)),
    keep: async (name, value) => void (await answerOf(kept.put(value, name))),
    drop: async (name) => void (await answerOf(kept.delete(name))),
    numbers: () => answerOf<GivenNumber[]>(numbers.getAll()),
    keepNumber: async (number) => void (await answerOf(numbers.put(number))),
    dropNumber: async (id) => void (await answerOf(numbers.delete(id))),
  };
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the disk did not answer'));
  });
}
