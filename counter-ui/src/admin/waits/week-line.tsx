import type { PlacedWeek } from './weeks-in-order.ts';

type WeekLineProps = {
  weeks: readonly PlacedWeek[];
  x: (place: number) => number;
  y: (week: PlacedWeek) => number | null;
  label: (week: PlacedWeek) => string;
};

/** A line through the weeks, broken where a week is missing, with the figure at each point. */
export function WeekLine({ weeks, x, y, label }: WeekLineProps) {
  const points = weeks.flatMap((week) => {
    const at = y(week);
    return at === null ? [] : [{ week, at }];
  });
  const path = points
    .map(({ week, at }, index) => {
      const joins = points[index - 1]?.week.place === week.place - 1;
      return `${joins ? 'L' : 'M'}${x(week.place)} ${at}`;
    })
    .join('');
  return (
    <>
      <path className="plot-line" d={path} />
      {points.map(({ week, at }) => (
        <g key={week.week}>
          <circle className="plot-point" cx={x(week.place)} cy={at} r={5} />
          <text className="plot-figure" x={x(week.place)} y={at - 11} textAnchor="middle">
            {label(week)}
          </text>
        </g>
      ))}
    </>
  );
}
