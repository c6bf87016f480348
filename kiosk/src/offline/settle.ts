import type { UploadedVisits, UploadOfflineVisits } from '@motcua/contracts/offline';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import type { GivenNumber } from './given-number.ts';
import type { Life } from './life.ts';
import { isSameSeries } from './series.ts';
import type { Store } from './store.ts';

/** A question once asked keeps its key for as long as this page lives; after that the house knows each number itself. */
const keys = new Map<string, string>();

/**
 * Brings the house what this kiosk gave while it was alone, oldest first, and keeps each number until the house has
 * answered for it.
 * @throws Refused `unavailable` where the house does not answer: nothing is lost, it is tried again
 */
export async function settle(store: Store, deviceToken: string): Promise<void> {
  for (;;) {
    const batch = nextBatch(await store.inOneGo((shelf) => shelf.numbers()));
    const [first] = batch;
    if (!first) return;
    const body: UploadOfflineVisits = {
      ...first.series,
      outOfReachSince: first.outOfReachSince,
      visits: batch.map(({ visit }) => visit),
    };
    await takeIn(store, batch, await answerTo(deviceToken, batch.map(({ id }) => id).join(), body));
  }
}

/** A series that nobody ever used, for a disk that may not be the newest. */
export async function renewSeries(store: Store, deviceToken: string, life: Life): Promise<void> {
  const told = await store.inOneGo((shelf) => shelf.find('series'));
  if (!told) return;
  const outOfReachSince = new Date(life.startedAt).toISOString();
  const answer = await answerTo(deviceToken, `renew ${told.letter}${told.epoch}`, {
    ...told,
    outOfReachSince,
    visits: [],
  });
  if (answer) await store.inOneGo((shelf) => shelf.keep('series', answer.series));
}

/** @returns null where the house refuses these numbers for good */
async function answerTo(
  deviceToken: string,
  about: string,
  body: UploadOfflineVisits,
): Promise<UploadedVisits | null> {
  const key = keys.get(about) ?? freshKey();
  keys.set(about, key);
  try {
    return await ask('POST /kiosk/offline-visits', { body, deviceToken, key });
  } catch (error) {
    const passes =
      !(error instanceof Refused) || error.status < 400 || error.status >= 500 || isForNow(error);
    if (passes) throw error;
    return null;
  }
}

/** Nobody may lose a place because the house was busy, or because this kiosk had to be set up again. */
const isForNow = ({ status }: Refused): boolean => [401, 403, 408, 425, 429].includes(status);

/** The oldest numbers of one series and one outage. Their ids sort in the order in which they were given. */
function nextBatch(numbers: GivenNumber[]): GivenNumber[] {
  const waiting = numbers.filter(({ fate }) => fate === 'kept');
  const [first] = waiting.toSorted((a, b) => a.visit.claimedAt.localeCompare(b.visit.claimedAt));
  if (!first) return [];
  return waiting.filter(
    (number) => isSameSeries(number.series, first.series) && number.outOfReachSince === first.outOfReachSince,
  );
}

/** What was brought is forgotten once its holder has it, and so is the outage; a number given meanwhile stays. */
function takeIn(store: Store, batch: GivenNumber[], answer: UploadedVisits | null): Promise<void> {
  return store.inOneGo(async (shelf) => {
    for (const number of batch) {
      const told = answer?.visits.find((one) => one.number === number.visit.number);
      const isTaken = told !== undefined && told.visitId !== null;
      // Its holder may have put it away while the answer was on its way.
      const isHanded = (await shelf.numbers()).find(({ id }) => id === number.id)?.isHanded ?? true;
      if (isTaken && isHanded) await shelf.dropNumber(number.id);
      else await shelf.keepNumber({ ...number, isHanded, fate: isTaken ? 'taken-in' : 'unplaced' });
    }
    if (answer) await shelf.keep('series', answer.series);
    const outage = await shelf.find('outage');
    const [first] = batch;
    if (outage && first && isSameSeries(outage.series, first.series)) await shelf.drop('outage');
  });
}
