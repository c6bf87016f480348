/**
 * One cell of a CSV file. What a spreadsheet would take for a formula gets an apostrophe before it: names come from
 * outside.
 */
export function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d|$)/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
