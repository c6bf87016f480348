import type { HourOfQuotes } from '@motcua/contracts/waits';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { useNames } from '../../shop/use-names.ts';
import { count, oneDecimal } from './figures.ts';
import { fewPeople, heatGrid, heatOf, heatSteps } from './heat-grid.ts';

/**
 * The mean error in each hour of the day and each sector. The figure stands in its cell; the shade only repeats it.
 * @param withPeople says in each cell from how many people it comes
 */
export function HeatTable({ cells, withPeople }: { cells: readonly HourOfQuotes[]; withPeople: boolean }) {
  const words = useStaffWords(waitsWords);
  const names = useNames();
  const { language } = useStaffLanguage();
  const { hours, rows } = heatGrid(cells);
  const sorted = rows.toSorted((a, b) => names.sector(a.sector).localeCompare(names.sector(b.sector), 'vi'));
  if (rows.length === 0) return <p className="empty-note">{words.noHours}</p>;
  return (
    <>
      <div className="heat-frame">
        <table className="admin-table heat">
          <thead>
            <tr>
              <th scope="col">{words.sector}</th>
              {hours.map((hour) => (
                <th key={hour} scope="col">
                  {words.hour(hour)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ sector, cells: own }) => (
              <tr key={sector}>
                <th scope="row">{names.sector(sector)}</th>
                {own.map((cell, index) =>
                  cell === null ? (
                    <td key={hours[index]}>–</td>
                  ) : (
                    <td
                      key={cell.hour}
                      className={`tabular heat-${cell.scored < fewPeople ? 'few' : heatOf(cell.meanErrorMinutes)}`}
                      title={inWords(cell)}
                    >
                      {figure(cell)}
                      {withPeople && <small>{words.peopleOf(count(cell.scored, language))}</small>}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="heat-legend">
        {[0, ...heatSteps].map((from, shade) => (
          <li key={from} className={`heat-${shade}`}>
            {shade === 0 ? words.heatUnder(heatSteps[0]) : words.heatFrom(from)}
          </li>
        ))}
      </ul>
    </>
  );

  function figure({ meanErrorMinutes, scored }: HourOfQuotes): string {
    const minutes = oneDecimal(meanErrorMinutes, language);
    return scored < fewPeople ? `(${minutes})` : minutes;
  }

  function inWords({ sector, hour, meanErrorMinutes, biasMinutes, scored }: HourOfQuotes): string {
    const sentence = words.cellSentence(
      names.sector(sector),
      words.hour(hour),
      words.minutes(oneDecimal(meanErrorMinutes, language)),
      count(scored, language),
    );
    return `${sentence}; ${biasMinutes < 0 ? words.cellLonger : words.cellShorter}.`;
  }
}
