import type { WeekOfQuotes } from '@motcua/contracts/waits';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { useId, useState } from 'react';
import { CoverageBand } from './coverage-band.tsx';
import { count, oneDecimal, percent } from './figures.ts';
import { PlotStrip } from './plot-strip.tsx';
import { roundAbove, scale } from './scale.ts';
import { WeekChoice } from './week-choice.tsx';
import { weekInWords } from './week-in-words.ts';
import { WeekLine } from './week-line.tsx';
import { weekInShort, weeksInOrder } from './weeks-in-order.ts';

/** In the units of the drawing, which are pixels where the page has its usual width. */
const width = 1040;
const [left, right] = [48, 900];
const strips = { coverage: [52, 222], error: [284, 350], people: [412, 462] } as const;
const height = 500;
const widestStep = 110;

/** Week by week: how many waits the ranges held, by how much the middle was off, and how many people that was. */
export function WeeksPlot({ weeks }: { weeks: readonly WeekOfQuotes[] }) {
  const words = useStaffWords(waitsWords);
  const { language } = useStaffLanguage();
  const described = useId();
  const placed = weeksInOrder(weeks);
  const [week, choose] = useState<string | null>(null);
  const chosen = placed.find((one) => one.week === week) ?? placed.at(-1);
  const places = (placed.at(-1)?.place ?? 0) + 1;
  const step = Math.min(widestStep, (right - left) / places);
  const x = (place: number) => left + (place + 0.5) * step;

  const lowest = Math.min(0.5, ...placed.map(({ coverage }) => Math.floor((coverage ?? 1) * 10) / 10));
  const coverageAt = scale([lowest, 1], [strips.coverage[1], strips.coverage[0]]);
  const mostError = roundAbove(Math.max(...placed.map(({ meanErrorMinutes }) => meanErrorMinutes ?? 0)));
  const errorAt = scale([0, mostError], [strips.error[1], strips.error[0]]);
  const mostPeople = roundAbove(Math.max(...placed.map(({ scored }) => scored)));
  const peopleAt = scale([0, mostPeople], [strips.people[1], strips.people[0]]);
  const orNull = (at: (value: number) => number, value: number | null) => (value === null ? null : at(value));
  const between = { left, right };

  return (
    <figure className="waits-plot">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with parts to choose from is no fieldset */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.weeksPlot}
        aria-describedby={described}
      >
        <desc id={described}>
          {words.weeksDescription(
            dayInWords(placed[0]?.week ?? '', language),
            dayInWords(placed.at(-1)?.week ?? '', language),
          )}
        </desc>
        <PlotStrip
          {...between}
          title={words.coverage}
          top={strips.coverage[0]}
          bottom={strips.coverage[1]}
          ticks={[lowest, 1].map((value) => ({
            at: coverageAt(value),
            text: String(Math.round(value * 100)),
          }))}
          ground={<CoverageBand {...between} at={coverageAt} />}
        >
          <WeekLine
            weeks={placed}
            x={x}
            y={({ coverage }) => orNull(coverageAt, coverage)}
            label={({ coverage }) => percent(coverage)}
          />
        </PlotStrip>
        <PlotStrip
          {...between}
          title={words.error}
          top={strips.error[0]}
          bottom={strips.error[1]}
          ticks={[0, mostError].map((value) => ({ at: errorAt(value), text: count(value, language) }))}
        >
          <WeekLine
            weeks={placed}
            x={x}
            y={({ meanErrorMinutes }) => orNull(errorAt, meanErrorMinutes)}
            label={({ meanErrorMinutes }) => oneDecimal(meanErrorMinutes, language)}
          />
        </PlotStrip>
        <PlotStrip
          {...between}
          title={words.people}
          top={strips.people[0]}
          bottom={strips.people[1]}
          ticks={[0, mostPeople].map((value) => ({ at: peopleAt(value), text: count(value, language) }))}
        >
          {placed.map(({ week, place, scored }) => (
            <g key={week}>
              <rect
                className="plot-bar"
                x={x(place) - 14}
                width={28}
                y={peopleAt(scored)}
                height={strips.people[1] - peopleAt(scored)}
              />
              <text className="plot-figure" x={x(place)} y={peopleAt(scored) - 6} textAnchor="middle">
                {count(scored, language)}
              </text>
              <text className="plot-tick" x={x(place)} y={height - 16} textAnchor="middle">
                {weekInShort(week)}
              </text>
            </g>
          ))}
        </PlotStrip>
        {chosen && (
          <WeekChoice
            weeks={placed}
            chosen={chosen}
            onChoose={(one) => choose(one.week)}
            x={x}
            step={step}
            height={height}
          />
        )}
      </svg>
      {chosen && <figcaption>{weekInWords(chosen, language)}</figcaption>}
    </figure>
  );
}
