import type { ReactNode } from 'react';

type PlotStripProps = {
  title: string;
  /** Where its title stands; the strip itself lies between `top` and `bottom`. */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Figures with a line of their own, as they are written at the axis. */
  ticks: readonly { at: number; text: string }[];
  /** What lies beneath the lines: a band. */
  ground?: ReactNode;
  children: ReactNode;
};

/** One of the strips that share the axis of weeks. All of it is read aloud by the weeks themselves, not by its lines. */
export function PlotStrip({ title, top, bottom, left, right, ticks, ground, children }: PlotStripProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a strip takes the focus
    <g aria-hidden="true">
      <text className="plot-title" x={left} y={top - 28}>
        {title}
      </text>
      {ground}
      {ticks.map(({ at, text }) => (
        <g key={text}>
          <line className="plot-grid" x1={left} x2={right} y1={at} y2={at} />
          <text className="plot-tick" x={left - 8} y={at + 5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line className="plot-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      {children}
    </g>
  );
}
