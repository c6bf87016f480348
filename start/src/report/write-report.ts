import type { StaffLanguage } from '@motcua/contracts/languages';
import { csvCell } from '../csv-cell.ts';
import { drawTable } from './draw-table.ts';
import type { ReportWish } from './read-wish.ts';
import { type Figures, figureNames, type ReportRow } from './report-rows.ts';
import { reportWords } from './report-words.ts';

/** What a report says, before it has a form. */
export type Report = {
  wish: ReportWish;
  shop: { code: string; nameVi: string; nameEn: string; timeZone: string };
  today: string;
  rows: ReportRow[];
  total: Figures;
};

/** The report in the form that was asked for, and what is to be said beside a form that has no place for it. */
export function writeReport(
  report: Report,
  language: StaffLanguage,
): { text: string; beside: string | null } {
  const words = reportWords[language];
  const definition = words.definition(report.shop.timeZone);
  if (report.wish.format === 'json') return { text: asJson(report, definition), beside: null };
  if (report.wish.format === 'csv') return { text: asCsv(report), beside: definition.join('\n') };
  const { wish, shop, total } = report;
  const table = drawTable(
    [words.groups[wish.by ?? 'all'], ...figureNames.map((name) => words.columns[name])],
    [
      ...report.rows.map((row) => [row.group, ...figureNames.map((name) => String(row[name]))]),
      [words.total, ...figureNames.map((name) => String(total[name]))],
    ],
  );
  const head = [
    `${words.title}: ${language === 'vi' ? shop.nameVi : shop.nameEn} (${shop.code})`,
    `${words.period(wish.from, wish.to)}. ${words.asOf(report.today)}.`,
  ];
  return { text: [...head, '', table, '', ...definition].join('\n'), beside: null };
}

/** In English whatever the terminal speaks: programs read it. */
function asCsv({ rows, total, wish }: Report): string {
  const lines = [...rows, { key: 'total', group: 'total', ...total }].map((row) =>
    [row.key ?? '', row.group, ...figureNames.map((name) => String(row[name]))].map(csvCell).join(','),
  );
  return [[wish.by ?? 'all', 'name', ...figureNames].join(','), ...lines].join('\n');
}

function asJson({ wish, shop, today, rows, total }: Report, definition: readonly string[]): string {
  return JSON.stringify(
    {
      report: 'on-time',
      shop: shop.code,
      timeZone: shop.timeZone,
      from: wish.from,
      to: wish.to,
      asOf: today,
      by: wish.by,
      countedBy: 'local-date',
      definition: { version: 1, text: definition },
      rows,
      total,
    },
    null,
    2,
  );
}
