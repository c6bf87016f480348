import type { LocalDate } from '@motcua/contracts/dates';
import type { ShopHours } from '@motcua/contracts/shops';
import { Button } from '@motcua/ui/components/button.tsx';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { openingHoursWords } from '@motcua/ui/words/opening-hours.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { weeklyHours } from '@motcua/ui/words/weekly-hours.ts';
import { useState } from 'react';
import { TakeBackDialog } from './take-back-dialog.tsx';

/** From here on hours hold that a shop has always had. */
const always = '2000-01-01';

type HoursPeriodsProps = { hours: ShopHours; mayChange: boolean };

/** All opening hours a shop had, has and will have; those to come can be taken back. Shown once there are several. */
export function HoursPeriods({ hours: { periods, today }, mayChange }: HoursPeriodsProps) {
  const words = useStaffWords(openingHoursWords);
  const { language } = useStaffLanguage();
  const [asked, setAsked] = useState<LocalDate | null>(null);
  if (periods.length < 2) return null;
  const day = (date: LocalDate) => dayInWords(date, language);
  const span = (from: LocalDate, until: LocalDate | null) => {
    if (from === always) return until === null ? words.always : words.alwaysUntil(day(until));
    return until === null ? words.since(day(from)) : words.until(day(from), day(until));
  };
  const standing = (from: LocalDate, until: LocalDate | null) => {
    if (from > today) return 'coming';
    return until !== null && until < today ? 'past' : 'now';
  };
  return (
    <section className="hours-periods" aria-labelledby="hours-periods">
      <h2 id="hours-periods">{words.periodsTitle}</h2>
      <ol>
        {periods.toReversed().map(({ from, until, hours }) => (
          <li key={from} className={`hours-${standing(from, until)}`}>
            <p>
              <strong>{span(from, until)}</strong>
              <span className="hours-standing">{words[standing(from, until)]}</span>
            </p>
            <ul>
              {hours.length === 0 && <li>{words.closed}</li>}
              {weeklyHours(hours, language).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {mayChange && from > today && (
              <Button kind="quiet" aria-label={words.takeBackOf(day(from))} onClick={() => setAsked(from)}>
                {words.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {asked !== null && <TakeBackDialog from={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
