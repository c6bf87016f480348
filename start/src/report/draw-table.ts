/** A table for the console: the first column to the left, figures to the right, headings wrapped at their spaces. */
export function drawTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map((cell) => cut(cell)));
  const wrapped = headings.map((heading, column) => (column === 0 ? [heading] : packed(heading)));
  const widths = headings.map((_, column) =>
    Math.max(
      ...(wrapped[column] ?? []).map((word) => word.length),
      ...shown.map((row) => row[column]?.length ?? 0),
    ),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const height = Math.max(...wrapped.map((words) => words.length));
  const head = Array.from({ length: height }, (_, at) =>
    line(wrapped.map((words) => words[words.length - height + at] ?? '')),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [
    ...head,
    rule,
    ...shown.slice(0, -1).map(line),
    ...(shown.length > 1 ? [rule] : []),
    ...shown.slice(-1).map(line),
  ].join('\n');
}

/** Procedures have names of forty words. */
const nameMost = 60;
const cut = (cell: string) => {
  const text = cell.normalize('NFC');
  return text.length <= nameMost ? text : `${text.slice(0, nameMost - 1)}…`;
};

/** A heading in lines of about ten letters, never within a word. */
function packed(heading: string): string[] {
  const lines: string[] = [];
  for (const word of heading.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 10) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
