import type { ShopCalendarShown } from '@motcua/contracts/calendar-changes';
import { Button } from '@motcua/ui/components/button.tsx';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useShopSettings } from '../use-shop-settings.ts';
import { MonthGrid } from './month-grid.tsx';
import { SpecialDays } from './special-days.tsx';
import { type DayCell, yearCells } from './year-cells.ts';
import { YearLegend } from './year-legend.tsx';

type YearAtAGlanceProps = {
  shown: ShopCalendarShown;
  year: number;
  onYear: (year: number) => void;
  onChoose: (cell: DayCell) => void;
};

/** Twelve months on one page, and the days that are no plain ones as a list beneath. */
export function YearAtAGlance({ shown, year, onYear, onChoose }: YearAtAGlanceProps) {
  const words = useStaffWords(calendarAdminWords);
  const { language } = useStaffLanguage();
  const { shop } = useShopSettings().settings;
  const months = yearCells(year, shown);
  const special = months
    .flat(2)
    .filter((cell): cell is DayCell => cell !== null && cell.kind !== 'plain' && cell.kind !== 'weekend');
  const [first, last] = [Number(shown.begins.slice(0, 4)), Number(shown.ends.slice(0, 4))];
  const icon = { size: 18, 'aria-hidden': true } as const;
  return (
    <section className="year">
      <p className="only-printed">{words.printedOn(shop.nameVi, dayInWords(shown.today, language))}</p>
      <header className="year-head">
        <h2 aria-live="polite">{words.year(year)}</h2>
        <Button
          kind="quiet"
          icon={<ChevronLeft {...icon} />}
          disabled={year <= first}
          onClick={() => onYear(year - 1)}
        >
          {words.yearBefore}
        </Button>
        <Button
          kind="quiet"
          icon={<ChevronRight {...icon} />}
          disabled={year >= last}
          onClick={() => onYear(year + 1)}
        >
          {words.yearAfter}
        </Button>
        <Button kind="quiet" icon={<Printer {...icon} />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </header>
      <YearLegend />
      <div className="months">
        {months.map((weeks, index) => (
          <MonthGrid
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year
            key={index}
            month={index + 1}
            weeks={weeks}
            today={shown.today}
            onChoose={onChoose}
          />
        ))}
      </div>
      <SpecialDays cells={special} />
    </section>
  );
}
