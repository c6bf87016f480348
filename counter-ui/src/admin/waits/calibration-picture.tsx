import type { QuoteCalibration } from '@motcua/contracts/waits';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { calibrationParts } from './calibration-parts.ts';
import { percent } from './figures.ts';
import { scale } from './scale.ts';

const width = 600;
const [top, bottom] = [2, 26];

/** Where real waits fell in the range that had been told: a bar for each part, and a mark at what it promises. */
export function CalibrationPicture({ calibration }: { calibration: QuoteCalibration }) {
  const words = useStaffWords(waitsWords);
  const most = Math.max(0.5, ...calibrationParts.map(({ part }) => calibration[part] ?? 0));
  const x = scale([0, most], [0, width - 4]);
  return (
    <ul className="calibration">
      {calibrationParts.map(({ part, promised }) => {
        const share = calibration[part] ?? 0;
        return (
          <li key={part}>
            <span>{words[part]}</span>
            <svg viewBox={`0 0 ${width} 28`} preserveAspectRatio="none" aria-hidden="true">
              <rect className="plot-bar" x={0} y={top} width={x(share)} height={bottom - top} />
              {['calibration-mark-ground', 'calibration-mark'].map((mark) => (
                <line key={mark} className={mark} x1={x(promised)} x2={x(promised)} y1={0} y2={28} />
              ))}
            </svg>
            <strong className="tabular">{percent(share)}</strong>
            <span className="calibration-promised tabular">
              {words.promised}: {percent(promised)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
