import type { Spread } from './spread-of.ts';
import type { Summary } from './sum-up.ts';

/** The summary as it stands on the terminal. */
export function putInWords(summary: Summary): string {
  const { inTheHouse, refused } = summary;
  const refusals = Object.entries(refused).map(([code, times]) => `${code} ${times}`);
  return [
    `${summary.visits} people came, ${summary.severalStopVisits} of them for several sectors; ${summary.tickets} tickets, ${summary.served} stops served.`,
    ...(summary.stillThere > 0 ? [`${summary.stillThere} are still in the house.`] : []),
    `Missed ${summary.missed} (${summary.returned} came back), cancelled ${summary.cancelled}, held ${summary.held}, transferred ${summary.transferred}, taken back ${summary.undone}, called out of turn ${summary.outOfTurn}, pauses ${summary.pauses}.`,
    '',
    `${'Waited before a call, minutes'.padEnd(44)}${head}`,
    ...summary.waits.map((wait) => `  ${fitting(wait.nameVi, 42)}${row(wait)}`),
    `  ${'all sectors'.padEnd(42)}${row(summary.allWaits)}`,
    '',
    `${'In the house from coming to going, minutes'.padEnd(44)}${head}`,
    `  ${'for one sector'.padEnd(42)}${row(inTheHouse.oneStop)}`,
    `  ${'for several sectors'.padEnd(42)}${row(inTheHouse.severalStops)}`,
    `  ${'everybody'.padEnd(42)}${row(inTheHouse.everybody)}`,
    '',
    `${summary.acts} acts, ${summary.errors} errors; refused: ${refusals.length > 0 ? refusals.join(', ') : 'none'}.`,
    `The shop answered in ${summary.answer.mean.toFixed(1)} ms on average (P90 ${summary.answer.p90.toFixed(1)} ms): the day's clock stood still meanwhile, ${summary.stoodStillSeconds.toFixed(1)} s in all, so that this is in none of the minutes above.`,
  ].join('\n');
}

/** Some sectors have names longer than a column. */
function fitting(name: string, width: number): string {
  return (name.length < width ? name : `${name.slice(0, width - 2)}…`).padEnd(width);
}

const head = ['people', 'mean', 'median', 'P90'].map((word) => word.padStart(8)).join('');

function row({ count, mean, median, p90 }: Spread): string {
  return [String(count), ...[mean, median, p90].map((figure) => figure.toFixed(1))]
    .map((figure) => figure.padStart(8))
    .join('');
}
