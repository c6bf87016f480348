import { offlineLabel } from '@motcua/rules/queue/offline-label';
import type { GivenNumber } from './given-number.ts';
import { houseDay, houseNow, type Life, mayGoOn } from './life.ts';
import type { OfflineWish } from './offline-wish.ts';
import { isSameSeries } from './series.ts';
import type { Shelf, Store } from './store.ts';

/**
 * Gives a number of the kiosk's own. It is on the disk before this returns, so nothing that was shown can be forgotten;
 * the same question gets the same number.
 * @param question the idempotency key of the question that the house did not answer
 * @param outOfReachSince when the house was last heard, epoch milliseconds on its own clock
 * @returns null where this kiosk must not number now: the staff do
 * @throws where the disk keeps nothing
 */
export function giveNumber(
  store: Store,
  life: Life,
  asked: { question: string; wish: OfflineWish; outOfReachSince: number },
): Promise<GivenNumber | null> {
  return store.inOneGo(async (shelf) => {
    const before = (await shelf.numbers()).find((number) => number.question === asked.question);
    if (before) return before;
    const answer = await mayGoOn(shelf, life);
    const outage = await outageNow(shelf, life, asked.outOfReachSince);
    if (!answer.may || outage === null) return null;
    const number = outage.lastNumber + 1;
    const given: GivenNumber = {
      id: `${outage.day} ${outage.series.letter}${outage.series.epoch} ${String(number).padStart(3, '0')}`,
      series: outage.series,
      outOfReachSince: outage.since,
      label: offlineLabel(asked.wish.prefix, outage.series, number),
      checkCode: checkCodeOf(asked.question),
      question: asked.question,
      isHanded: false,
      fate: 'kept',
      visit: {
        number,
        day: outage.day,
        claimedAt: new Date(houseNow(life)).toISOString(),
        prefix: asked.wish.prefix,
        sectors: asked.wish.sectors,
        purpose: asked.wish.purpose,
        priorityClass: asked.wish.priorityClass,
        language: asked.wish.language,
        insteadOf: asked.question,
      },
    };
    await shelf.keep('outage', { ...outage, lastNumber: number, given: outage.given + 1 });
    await shelf.keep('sign', houseNow(life));
    await shelf.keepNumber(given);
    return given;
  });
}

/** The outage that is under way, or a new one; numbers begin at one on each day and in each series. */
async function outageNow(shelf: Shelf, life: Life, outOfReachSince: number) {
  const day = houseDay(life);
  const outage = await shelf.find('outage');
  if (outage) return outage.day === day ? outage : { ...outage, day, lastNumber: 0 };
  const series = await shelf.find('series');
  if (!series) return null;
  const used = (await shelf.numbers()).filter(
    (number) => number.visit.day === day && isSameSeries(number.series, series),
  );
  const lastNumber = Math.max(0, ...used.map((number) => number.visit.number));
  return { series, day, lastNumber, given: 0, since: new Date(outOfReachSince).toISOString() };
}

const checkLetters = 'BCDFGHJKLMNPQRSTVWXZ';

/** From the question's key, which the house learns with the number. */
function checkCodeOf(question: string): string {
  return [...question.slice(-4)].map((sign) => checkLetters[sign.charCodeAt(0) % 20] ?? 'X').join('');
}
