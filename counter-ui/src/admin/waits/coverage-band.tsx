import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { goodCoverage } from './good-coverage.ts';

type CoverageBandProps = { at: (share: number) => number; left: number; right: number };

/** The band in which a week is good, and the line it aims at, each with its name at the right. */
export function CoverageBand({ at, left, right }: CoverageBandProps) {
  const words = useStaffWords(waitsWords);
  const { least, aim, most } = goodCoverage;
  return (
    <>
      <rect className="plot-band" x={left} width={right - left} y={at(most)} height={at(least) - at(most)} />
      <line className="plot-aim" x1={left} x2={right} y1={at(aim)} y2={at(aim)} />
      <text className="plot-name-band" x={right + 8} y={at(most) + 4}>
        {words.band}
      </text>
      <text className="plot-name-aim" x={right + 8} y={at(aim) + 8}>
        {words.aim}
      </text>
    </>
  );
}
