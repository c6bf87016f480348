import type { QuoteCalibration } from '@motcua/contracts/waits';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { calibrationParts } from './calibration-parts.ts';
import { percent } from './figures.ts';

/** The calibration picture in figures. */
export function CalibrationTable({ calibration }: { calibration: QuoteCalibration }) {
  const words = useStaffWords(waitsWords);
  return (
    <table className="admin-table">
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.share}</th>
          <th scope="col">{words.promised}</th>
        </tr>
      </thead>
      <tbody>
        {calibrationParts.map(({ part, promised }) => (
          <tr key={part}>
            <th scope="row">{words[part]}</th>
            <td className="tabular">{percent(calibration[part])}</td>
            <td className="tabular">{percent(promised)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
