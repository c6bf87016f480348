import { Channel } from '@motcua/contracts/dossiers';
import type { StaffLanguage } from '@motcua/contracts/languages';
import type { FiguresBy, FiguresRow } from '@motcua/db/dossiers/figures';
import { usualCauses } from '@motcua/db/dossiers/usual-causes';
import { channelNames } from '@motcua/ui/words/dossiers-states.ts';
import { reportWords } from './report-words.ts';

/** The columns of figures, in the order in which they are read. */
export const figureNames = [
  'received',
  'finishedEarly',
  'finishedOnDay',
  'finishedLate',
  'openInTime',
  'openLate',
  'noDueDate',
] as const;
export type Figures = Record<(typeof figureNames)[number], number>;
export type ReportRow = { key: string | null; group: string } & Figures;

/** The rows of a report with their names, and the sum of them. */
export function reportRows(
  found: readonly FiguresRow[],
  by: FiguresBy | null,
  language: StaffLanguage,
): { rows: ReportRow[]; total: Figures } {
  const rows = found.map((row) => ({ ...figuresOf(row), key: row.key, group: nameOf(row, by, language) }));
  const total = figuresOf(
    Object.fromEntries(figureNames.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)])),
  );
  const { received, ...parts } = total;
  // A table that does not add up would be worse than none.
  if (Object.values(parts).reduce((sum, part) => sum + part, 0) !== received)
    throw new Error('the parts of the report do not add up');
  return { rows: by === null ? [] : rows, total };
}

function figuresOf(row: Partial<Figures>): Figures {
  return {
    received: row.received ?? 0,
    finishedEarly: row.finishedEarly ?? 0,
    finishedOnDay: row.finishedOnDay ?? 0,
    finishedLate: row.finishedLate ?? 0,
    openInTime: row.openInTime ?? 0,
    openLate: row.openLate ?? 0,
    noDueDate: row.noDueDate ?? 0,
  };
}

function nameOf(row: FiguresRow, by: FiguresBy | null, language: StaffLanguage): string {
  if (row.key === null) return by === 'cause' ? reportWords[language].noCause : reportWords[language].unknown;
  if (by === 'channel') {
    const channel = Channel.safeParse(row.key);
    return channel.success ? channelNames[language][channel.data] : row.key;
  }
  if (by === 'cause' && row.nameVi === null)
    return usualCauses.find(({ code }) => code === row.key)?.nameVi ?? row.key;
  if (by === 'procedure' && row.nameVi !== row.key) return `${row.key} ${row.nameVi ?? ''}`;
  return row.nameVi ?? row.key;
}
