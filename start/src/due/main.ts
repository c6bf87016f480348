import type { WorkingTime } from '@motcua/contracts/deadlines';
import { nationalDays } from '@motcua/db/deadlines/national-days';
import { runClock } from '@motcua/rules/deadlines/clock';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { explainClock } from '@motcua/rules/deadlines/explain-clock';
import { momentText, wallSecond } from '@motcua/rules/deadlines/local-moment';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar } from '@motcua/rules/deadlines/working-calendar';
import { deadlineTroubleInWords, explainedDayInWords } from '@motcua/ui/words/deadlines.ts';
import { explain } from '../explain.ts';
import { StartTrouble } from '../start-trouble.ts';
import { offsetAt } from './offset-at.ts';
import { readDueWish } from './read-wish.ts';

// `npm run -s due`: when a dossier is due, and with --explain why on that day and no other. The first line is for
// programs, the rest for people.
try {
  const wish = readDueWish(process.argv.slice(2));
  const { time, timeZone } = wish.shop === null ? usual() : await ofShop(wish.shop);
  const calendar = layCalendar(time);
  const clock = runClock(calendar, wallSecond(wish.received), wish.term, wish.changes);
  const due = momentText(clock.dueAt);
  console.log(`${due}${offsetAt(due, timeZone)}`);
  if (wish.explain)
    for (const day of explainClock(time, calendar, wish.term, clock))
      console.log(explainedDayInWords(day, 'vi'));
} catch (error) {
  console.error(
    explain(
      error instanceof DeadlineError
        ? new StartTrouble({
            vi: deadlineTroubleInWords(error.code, error.params, 'vi'),
            en: deadlineTroubleInWords(error.code, error.params, 'en'),
          })
        : error,
    ),
  );
  process.exitCode = 1;
}

/** Only a named shop needs a database: without one the answer is there at once. */
async function ofShop(code: string) {
  const { timeOfShop } = await import('./time-of-shop.ts');
  return timeOfShop(code);
}

/** Where no shop is named: the hours common in the delta, and the national calendar this release brings. */
function usual(): { time: WorkingTime; timeZone: string } {
  return { time: workingTimeOf({ days: nationalDays }), timeZone: 'Asia/Ho_Chi_Minh' };
}
