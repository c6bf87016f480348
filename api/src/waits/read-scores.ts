import { LocalDate } from '@motcua/contracts/dates';
import type { ShopId } from '@motcua/contracts/ids';
import type { HourOfQuotes, QuoteScores, WeekOfQuotes } from '@motcua/contracts/waits';
import { findScoredQuotes, type KeptQuote } from '@motcua/db/waits/scored-quotes';
import { addDays } from '@motcua/rules/calendar/add-days';
import { weekdayOf } from '@motcua/rules/calendar/weekday-of';
import { calibrationOf } from '@motcua/rules/waits/calibration-of';
import { scoreQuotes } from '@motcua/rules/waits/score-quotes';
import type { House } from '../house.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

const weeksBack = 12;

/** How well what people were told about waiting held: week by week, the newest first, and by hour and sector. */
export async function readScores(house: House, clerk: Clerk, shopId: ShopId): Promise<QuoteScores> {
  const quotes = await readQuotes(house, clerk, shopId);
  return { weeks: weeksOf(quotes), calibration: calibrationOf(quotes), hours: hoursOf(quotes) };
}

/** Every quote that is scored, the newest first. */
export async function readQuotes(house: House, clerk: Clerk, shopId: ShopId): Promise<KeptQuote[]> {
  mayIn(clerk, shopId, 'waits.read');
  return findScoredQuotes(house.db, shopId, weeksBack * 7);
}

/** The quotes by the Monday that began their week, the newest first. */
export function weeksOf(quotes: readonly KeptQuote[]): WeekOfQuotes[] {
  const weeks = Map.groupBy(quotes, ({ day }) => mondayOf(LocalDate.parse(day)));
  return [...weeks]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([week, ofWeek]) => {
      const score = scoreQuotes(ofWeek);
      return {
        week,
        scored: score.scored,
        coverage: score.coverage,
        meanErrorMinutes: score.meanErrorMinutes,
        biasMinutes: score.biasMinutes,
        muchTooShort: score.muchTooShort,
        meanWidthMinutes: score.meanWidthMinutes,
        notReached: score.notReached,
      };
    });
}

function hoursOf(quotes: readonly KeptQuote[]): HourOfQuotes[] {
  const byHour = Map.groupBy(quotes, ({ sector, hour }) => `${sector} ${hour}`);
  return [...byHour.values()].flatMap((own) => {
    const { scored, meanErrorMinutes, biasMinutes } = scoreQuotes(own);
    const [first] = own;
    if (first === undefined || meanErrorMinutes === null || biasMinutes === null) return [];
    return [{ sector: first.sector, hour: first.hour, scored, meanErrorMinutes, biasMinutes }];
  });
}

const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekdayOf(day));
