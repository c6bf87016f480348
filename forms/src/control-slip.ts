import { punctuality } from '@motcua/rules/deadlines/standing';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { explainedDayInWords, termInWords } from '@motcua/ui/words/deadlines.ts';
import { changeOnPaper } from './change-on-paper.ts';
import type { DossierFacts } from './facts.ts';
import { footOf } from './foot-of.ts';
import type { Cell, FormBlock, FormDocument } from './form.ts';
import { type HandOver, handOversOf } from './hand-overs-of.ts';
import { headOf } from './head-of.ts';
import { lateAgencies } from './late-agencies.ts';
import { momentInTable, momentOnPaper } from './moments.ts';
import { whatIsAsked } from './what-is-asked.ts';

const results = { early: 'Trước hạn', 'on-day': 'Đúng hạn', late: 'Quá hạn' } as const;

/**
 * The control slip (05 of 2018, 06 of 2025): who gave the file to whom and when, filled from the dossier's own history,
 * and every day of its term, so that the date can be checked by hand.
 * @returns null for what was never received
 */
export function controlSlip(facts: DossierFacts): FormDocument | null {
  const { dossier, set, shop, agencies } = facts;
  const form = set.forms.control;
  if (form === null || dossier.receivedAt === null) return null;
  const code = dossier.code ?? dossier.externalCode ?? '';
  const consulted = dossier.clocks.flatMap((clock) =>
    clock.kind === 'share' && clock.agencyId !== null ? (agencies.get(clock.agencyId) ?? []) : [],
  );
  // The circular of 2025 writes three of the labels otherwise.
  const labels =
    set.name === '2018'
      ? { code: 'Mã (số) hồ sơ:', received: 'Ngày nhận hồ sơ:', due: 'Hẹn trả kết quả giải quyết hồ sơ:' }
      : { code: 'Mã số hồ sơ:', received: 'Ngày nhận:', due: 'Hẹn trả kết quả vào:' };
  const said = (at: string | null) => (at === null ? '' : momentOnPaper(at, shop.timeZone));
  const blocks: FormBlock[] = [
    headOf(facts, form.symbol),
    { kind: 'title', text: form.title, under: '' },
    { kind: 'fields', fields: [{ label: labels.code, value: code }] },
    { kind: 'fields', fields: [{ label: 'Nội dung yêu cầu giải quyết:', value: whatIsAsked(dossier) }] },
    {
      kind: 'fields',
      fields: [{ label: 'Cơ quan (bộ phận) giải quyết hồ sơ:', value: dossier.agencyNameVi }],
    },
    {
      kind: 'fields',
      fields: [
        { label: 'Cơ quan phối hợp giải quyết hồ sơ:', value: [...new Set(consulted)].join('; ') || 'không' },
      ],
    },
    { kind: 'fields', fields: [{ label: labels.received, value: said(dossier.receivedAt) }] },
    { kind: 'fields', fields: [{ label: labels.due, value: said(dossier.dueAt) }] },
    handOverTable(facts),
    {
      kind: 'note',
      text: 'Kết quả giải quyết hồ sơ của bước trước do bên nhận ghi tại thời điểm giao, nhận. Phiếu được lập từ nhật ký giải quyết hồ sơ trên hệ thống.',
    },
    ...lateAgencies(facts),
    ...explanationOf(facts),
  ];
  return {
    title: `${form.title} ${code}`,
    page: 'a4',
    foot: footOf(facts, form.number),
    sheets: [{ copy: '', blocks }],
  };
}

function handOverTable(facts: DossierFacts): FormBlock {
  const head = (text: string): Cell => ({ text, align: 'center', strong: true });
  return {
    kind: 'table',
    widths: [3.4, 4.2, 1.7, 2.3],
    head: [
      [
        head('Tên đơn vị'),
        head('Thời gian giao, nhận hồ sơ; người giao, người nhận'),
        head('Kết quả giải quyết hồ sơ'),
        head('Ghi chú'),
      ],
    ],
    rows: handOversOf(facts).flatMap((step) => rowsOf(facts, step)),
  };
}

function rowsOf({ shop }: DossierFacts, step: HandOver): Cell[][] {
  const result = step.due === null ? '' : results[punctualityOf(step.due, step.at, shop.timeZone)];
  return [
    [
      { text: `1. Giao: ${step.from}` },
      { text: `${momentInTable(step.at, shop.timeZone)}\nNgười giao: ${step.givenBy}` },
      { text: result, align: 'center', down: 2 },
      { text: step.note, down: 2 },
    ],
    [
      { text: `2. Nhận: ${step.to}` },
      { text: `${momentInTable(step.at, shop.timeZone)}\nNgười nhận: ${step.takenBy}` },
    ],
  ];
}

const punctualityOf = (due: string, at: string, timeZone: string) =>
  punctuality(wallAt(due, timeZone), wallAt(at, timeZone));

/** The date day by day, as the clerk's screen and the citizen's page say it. */
function explanationOf({ dossier }: DossierFacts): FormBlock[] {
  if (dossier.explanation.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: `Cách tính ngày hẹn trả kết quả (thời hạn ${termInWords(dossier.term, 'vi')}):`,
      strong: true,
    },
    ...dossier.changes.map((change): FormBlock => ({ kind: 'paragraph', text: changeOnPaper(change) })),
    {
      kind: 'list',
      mark: 'dash',
      items: dossier.explanation.map((day) => explainedDayInWords(day, 'vi')),
    },
  ];
}
