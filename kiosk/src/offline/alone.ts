import type { KioskTruth } from '../hall/kiosk-truth.ts';
import { giveNumber } from './give-number.ts';
import type { GivenNumber } from './given-number.ts';
import { beginLife, houseNow, mayGoOn, signOfLife } from './life.ts';
import type { OfflineWish } from './offline-wish.ts';
import { renewSeries, settle } from './settle.ts';
import { openStore, type Store } from './store.ts';

/** What the screens must know of it. */
export type AloneState = {
  /** The house as it was last heard, from the disk. */
  kept: { truth: KioskTruth; clockAheadMs: number } | null;
  mayGive: boolean;
  /** Numbers that the house does not know yet. */
  waiting: number;
  /** The last number, where nobody was seen to get it: it is offered again. */
  unhanded: GivenNumber | null;
  /** Numbers of which the house could make nothing: for the staff. */
  unplaced: GivenNumber[];
};

export type Alone = {
  /** The house was heard: its truth is kept, and what was given meanwhile is brought to it. */
  heard(truth: KioskTruth, clockAheadMs: number): Promise<void>;
  /** The house's clock at this moment, as last known. */
  houseNow(): number;
  /** @returns null where this kiosk must not number now */
  give(asked: { question: string; wish: OfflineWish; outOfReachSince: number }): Promise<GivenNumber | null>;
  handed(id: string): Promise<void>;
  stop(): void;
};

const signEveryMs = 10_000;
const settleEveryMs = 2_000;
const keepTruthEveryMs = 10_000;

/**
 * The kiosk's life without a house. Only one page of a browser has it: a second one waits until the first has gone.
 * @throws where the disk cannot keep anything: then there are no numbers without the house
 */
export async function liveAlone(deviceToken: string, onState: (state: AloneState) => void): Promise<Alone> {
  // Asked each time; a browser that says no may throw the shelf away when the disk is full, and the kiosk then refuses.
  await navigator.storage?.persist?.().catch(() => false);
  const letGo = await holdPlace();
  const store = await openStore();
  const life = await beginLife(store);
  let isHeard = false;
  let mustRenew = false;
  let settling = false;
  let keptAbout = '';
  let keptAtMs = 0;

  async function tell(): Promise<void> {
    const state = await store.inOneGo(async (shelf): Promise<AloneState> => {
      const numbers = await shelf.numbers();
      const last = numbers.toSorted((a, b) => a.visit.claimedAt.localeCompare(b.visit.claimedAt)).at(-1);
      return {
        kept: (await shelf.find('truth')) ?? null,
        mayGive: (await mayGoOn(shelf, life)).may,
        waiting: numbers.filter(({ fate }) => fate === 'kept').length,
        // One of this start is in front of its holder now.
        unhanded: last && !last.isHanded && Date.parse(last.visit.claimedAt) < life.startedAt ? last : null,
        unplaced: numbers.filter(({ fate }) => fate === 'unplaced'),
      };
    });
    onState(state);
  }

  /** Again and again while something is left to bring; a house out of reach costs one unanswered question each time. */
  async function settleUp(): Promise<void> {
    if (settling) return;
    settling = true;
    try {
      await settle(store, deviceToken);
      if (mustRenew) await renewSeries(store, deviceToken, life);
      mustRenew = false;
      if (isHeard) life.isConfirmed = true;
      await signOfLife(store, life);
      await tell();
    } catch {
      // Out of reach: everything stands on the disk, and the next round tries again.
    } finally {
      settling = false;
    }
  }

  const signing = setInterval(() => void signOfLife(store, life).catch(() => undefined), signEveryMs);
  const bringing = setInterval(() => void bringRest(), settleEveryMs);
  async function bringRest(): Promise<void> {
    const numbers = await store.inOneGo((shelf) => shelf.numbers()).catch(() => []);
    if (mustRenew || numbers.some(({ fate }) => fate === 'kept')) await settleUp();
  }
  await signOfLife(store, life);
  await tell();

  return {
    houseNow: () => houseNow(life),
    async heard(truth, clockAheadMs) {
      life.clockAheadMs = clockAheadMs;
      life.timeZone = truth.hall.shop.timeZone;
      const told = truth.kiosk.series;
      const about = `${told?.letter}${told?.epoch}`;
      // A busy hall changes many times a minute; the disk need not know of each.
      if (about !== keptAbout || performance.now() - keptAtMs > keepTruthEveryMs) {
        await keepTruth(store, truth, clockAheadMs);
        keptAbout = about;
        keptAtMs = performance.now();
      }
      // This disk may be an old copy, and nobody can see it: each start numbers in a series that nobody ever used.
      if (!isHeard && told !== null) mustRenew = true;
      isHeard = true;
      if (life.isConfirmed) await bringRest();
      else await settleUp();
    },
    async give(asked) {
      const given = await giveNumber(store, life, asked);
      void tell();
      return given;
    },
    async handed(id) {
      await store.inOneGo(async (shelf) => {
        const number = (await shelf.numbers()).find((one) => one.id === id);
        if (number?.fate === 'taken-in') await shelf.dropNumber(id);
        else if (number) await shelf.keepNumber({ ...number, isHanded: true });
      });
      await tell();
    },
    stop() {
      clearInterval(signing);
      clearInterval(bringing);
      letGo();
    },
  };
}

/** Keeps the house as it was last heard, and the series it told. */
function keepTruth(store: Store, truth: KioskTruth, clockAheadMs: number): Promise<void> {
  const told = truth.kiosk.series;
  return store.inOneGo(async (shelf) => {
    await shelf.keep('truth', { truth, clockAheadMs });
    if (told === null) return shelf.drop('series');
    const stored = await shelf.find('series');
    // The truth may be older than the answer to an upload, which renewed the series.
    if (!stored || stored.letter !== told.letter || stored.epoch < told.epoch)
      await shelf.keep('series', told);
  });
}

/** Where a browser has no locks, as on a page without https, each number is still one transaction of its own. */
function holdPlace(): Promise<() => void> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise((hold, refuse) => {
    navigator.locks
      .request('motcua-kiosk-numbers', () => new Promise<void>((letGo) => hold(letGo)))
      .catch(refuse);
  });
}
