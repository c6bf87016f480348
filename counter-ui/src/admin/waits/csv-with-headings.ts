import { type QuotesTable, quoteColumns } from '@motcua/contracts/waits';

/** Spreadsheets take a file for UTF-8 only if it begins with this. */
const byteOrderMark = '\uFEFF';

type Headings = { [Table in QuotesTable]: Readonly<Record<(typeof quoteColumns)[Table][number], string>> };

/**
 * A table of the house with headings that people read in place of the names of its columns.
 * @param text as the house sent it, with or without its byte order mark
 */
export function csvWithHeadings(text: string, table: QuotesTable, headings: Headings): string {
  const named: Readonly<Record<string, string>> = headings[table];
  const rows = text.slice(text.indexOf('\n') + 1);
  const line = quoteColumns[table].map((column) => named[column] ?? column).join(',');
  return `${byteOrderMark}${line}\r\n${rows}`;
}
