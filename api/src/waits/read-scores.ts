import { LocalDate } from '@motcua/contracts/dates';
import type { ShopId } from '@motcua/contracts/ids';
import type { WeekOfQuotes } from '@motcua/contracts/waits';
import { findScoredQuotes } from '@motcua/db/waits/scored-quotes';
import { addDays } from '@motcua/rules/calendar/add-days';
import { weekdayOf } from '@motcua/rules/calendar/weekday-of';
import { scoreQuotes } from '@motcua/rules/waits/score-quotes';
import type { House } from '../house.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

const weeksBack = 12;

/** How well what people were told about waiting held, week by week, the newest first. */
export async function readScores(house: House, clerk: Clerk, shopId: ShopId): Promise<WeekOfQuotes[]> {
  mayIn(clerk, shopId, 'waits.read');
  const quotes = await findScoredQuotes(house.db, shopId, weeksBack * 7);
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

const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekdayOf(day));
