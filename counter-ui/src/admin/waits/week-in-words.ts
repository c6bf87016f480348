import type { StaffLanguage } from '@motcua/contracts/languages';
import type { WeekOfQuotes } from '@motcua/contracts/waits';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { count, oneDecimal, percent } from './figures.ts';
import { coverageVerdict } from './good-coverage.ts';

/** One week as a sentence, with what its coverage means: what a plot says to somebody who hears it. */
export function weekInWords(week: WeekOfQuotes, language: StaffLanguage): string {
  const words = waitsWords[language];
  const verdict = coverageVerdict(week.coverage);
  const sentence = words.weekSentence(
    dayInWords(week.week, language),
    verdict === null ? words.unknown : percent(week.coverage),
    week.meanErrorMinutes === null
      ? words.unknown
      : words.minutes(oneDecimal(week.meanErrorMinutes, language)),
    count(week.scored, language),
  );
  if (verdict === null) return sentence;
  return `${sentence} ${{ under: words.underBand, in: words.inBand, over: words.overBand }[verdict]}`;
}
