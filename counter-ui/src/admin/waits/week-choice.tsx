import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { type KeyboardEvent, useRef } from 'react';
import { weekInWords } from './week-in-words.ts';
import type { PlacedWeek } from './weeks-in-order.ts';

type WeekChoiceProps = {
  weeks: readonly PlacedWeek[];
  chosen: PlacedWeek;
  onChoose: (week: PlacedWeek) => void;
  x: (place: number) => number;
  step: number;
  height: number;
};

/**
 * The weeks of a plot as a list to choose from, laid over its strips: one place for the Tab key, the arrow keys move
 * from week to week, and each is read as a sentence.
 */
export function WeekChoice({ weeks, chosen, onChoose, x, step, height }: WeekChoiceProps) {
  const words = useStaffWords(waitsWords);
  const { language } = useStaffLanguage();
  const columns = useRef(new Map<string, SVGGElement>());
  const move = (event: KeyboardEvent) => {
    const here = weeks.indexOf(chosen);
    const target = {
      ArrowLeft: here - 1,
      ArrowRight: here + 1,
      Home: 0,
      End: weeks.length - 1,
    }[event.key];
    const next = target === undefined ? undefined : weeks[target];
    if (target === undefined) return;
    event.preventDefault();
    if (next === undefined) return;
    onChoose(next);
    columns.current.get(next.week)?.focus();
  };
  return (
    <g role="listbox" aria-label={words.weeksTitle} aria-orientation="horizontal" onKeyDown={move}>
      {weeks.map((week) => (
        <g
          key={week.week}
          ref={(column) => {
            if (column) columns.current.set(week.week, column);
            else columns.current.delete(week.week);
          }}
          role="option"
          aria-selected={week === chosen}
          aria-label={weekInWords(week, language)}
          tabIndex={week === chosen ? 0 : -1}
          className={`plot-week${week === chosen ? ' plot-week-chosen' : ''}`}
          onFocus={() => onChoose(week)}
          onPointerEnter={() => onChoose(week)}
          onClick={() => onChoose(week)}
        >
          <rect x={x(week.place) - step / 2 + 2} y={26} width={step - 4} height={height - 32} rx={6} />
        </g>
      ))}
    </g>
  );
}
