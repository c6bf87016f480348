import { type QuotesTable, quoteColumns, type WeekOfQuotes } from '@motcua/contracts/waits';
import type { KeptQuote } from '@motcua/db/waits/scored-quotes';
import { weeksOf } from './read-scores.ts';

/** Spreadsheets take a file for UTF-8 only if it begins with this. */
const byteOrderMark = '\uFEFF';

/**
 * Quotes and what came, as a table for a spreadsheet: a row for each week or for each quote. Shares lie between 0 and 1,
 * minutes have one decimal, and a cell is empty where nothing is known. A quote's row has no more of its holder than the
 * hour in which they came: no number, no instant, no name.
 */
export function quotesCsv(table: QuotesTable, quotes: readonly KeptQuote[]): string {
  const rows = table === 'weeks' ? weeksOf(quotes).map(weekRow) : quotes.map(quoteRow);
  return `${byteOrderMark}${[quoteColumns[table].join(','), ...rows].join('\r\n')}\r\n`;
}

type Row<Table extends QuotesTable> = Record<(typeof quoteColumns)[Table][number], string | number>;

function weekRow(week: WeekOfQuotes): string {
  const row: Row<'weeks'> = {
    week: week.week,
    people: week.scored,
    within_range: share(week.coverage),
    mean_error_minutes: minutes(week.meanErrorMinutes),
    bias_minutes: minutes(week.biasMinutes),
    over_10_minutes_longer: share(week.muchTooShort),
    mean_width_minutes: minutes(week.meanWidthMinutes),
    not_reached: week.notReached,
  };
  return quoteColumns.weeks.map((column) => row[column]).join(',');
}

function quoteRow({ day, hour, sector, quote, waitedMinutes }: KeptQuote): string {
  const row: Row<'quotes'> = {
    day,
    hour,
    sector,
    method: quote.method,
    ahead: quote.ahead,
    p10_minutes: minutes(quote.p10Minutes),
    p50_minutes: minutes(quote.p50Minutes),
    p90_minutes: minutes(quote.p90Minutes),
    waited_minutes: minutes(waitedMinutes),
  };
  return quoteColumns.quotes.map((column) => row[column]).join(',');
}

const share = (part: number | null) => (part === null ? '' : part.toFixed(3));
const minutes = (length: number | null) => (length === null ? '' : length.toFixed(1));
