import type { Instant, LocalDate } from '@motcua/contracts/dates';
import type { FormSet } from '@motcua/rules/dossiers/form-set';
import type { ShopFacts } from './facts.ts';
import type { Cell, FormDocument } from './form.ts';
import { headOf } from './head-of.ts';
import { momentInTable } from './moments.ts';

/** One dossier in the register. */
export type RegisterEntry = {
  code: string;
  procedureNameVi: string;
  applicantName: string;
  address: string;
  phone: string | null;
  agencyNameVi: string;
  receivedAt: Instant;
  dueAt: Instant | null;
  returnedAt: Instant | null;
  /** How the result was, or is to be, handed out. */
  resultWay: string;
};

export type RegisterFacts = {
  shop: ShopFacts;
  set: FormSet;
  sectorNameVi: string;
  from: LocalDate;
  to: LocalDate;
  /** A long register has several books, and its numbers run on from one to the next. */
  book: number;
  books: number;
  /** The number of this book's first dossier, and how many there are in all books. */
  first: number;
  total: number;
  entries: readonly RegisterEntry[];
  madeAt: Instant;
};

/**
 * The register of one field of work (06 of 2018, 07 of 2025): a book for each sector. The electronic register need not
 * be printed; where somebody wants it on paper, this is it.
 */
export function registerForm(facts: RegisterFacts): FormDocument | null {
  const { shop, set, entries } = facts;
  const form = set.forms.register;
  if (form === null) return null;
  const said = (day: LocalDate) => day.split('-').reverse().join('/');
  const strong = (text: string, more: Partial<Cell> = {}): Cell => ({
    text,
    align: 'center',
    strong: true,
    ...more,
  });
  return {
    title: form.title,
    page: 'a4-lying',
    foot: `Mẫu số ${form.number}, ${set.source}`,
    sheets: [
      {
        copy: '',
        blocks: [
          headOf(facts, form.symbol),
          {
            kind: 'title',
            text: form.title,
            under: `Lĩnh vực: ${facts.sectorNameVi} (từ ngày ${said(facts.from)} đến ngày ${said(facts.to)})${facts.books > 1 ? ` – Quyển số ${facts.book}/${facts.books}` : ''}`,
          },
          {
            kind: 'table',
            widths: [1.2, 3.7, 2.7, 2.2, 2.9, 2.4, 1.7, 1.7, 1.7, 1.8, 1.1],
            head: [
              [
                strong('STT', { down: 2 }),
                strong('Mã hồ sơ', { down: 2 }),
                strong('Tên thủ tục hành chính', { down: 2 }),
                strong('Tên tổ chức, cá nhân', { down: 2 }),
                strong('Địa chỉ, số điện thoại', { down: 2 }),
                strong('Cơ quan chủ trì giải quyết', { down: 2 }),
                strong('Nhận và trả kết quả', { across: 5 }),
              ],
              ['Nhận hồ sơ', 'Hẹn trả kết quả', 'Trả kết quả', 'Phương thức nhận kết quả', 'Ký nhận'].map(
                (text) => strong(text),
              ),
            ],
            rows: entries.map((entry, index) => rowOf(entry, facts.first + index, shop.timeZone)),
          },
          { kind: 'paragraph', text: sumOf(facts) },
          {
            kind: 'signatures',
            signatures: [
              { title: 'Người lập sổ', under: '(Ký và ghi rõ họ tên)', name: '' },
              { title: 'Thủ trưởng cơ quan, đơn vị', under: '(Ký, ghi rõ họ tên và đóng dấu)', name: '' },
            ],
          },
        ],
      },
    ],
  };
}

function sumOf({ entries, book, books, first, total }: RegisterFacts): string {
  if (books === 1) return `Cộng: ${entries.length} hồ sơ.`;
  const last = first + entries.length - 1;
  return `Quyển số ${book}: từ số ${first} đến số ${last}, cộng ${entries.length} hồ sơ. Cả ${books} quyển: ${total} hồ sơ.`;
}

function rowOf(entry: RegisterEntry, number: number, timeZone: string): Cell[] {
  const at = (moment: Instant | null): Cell => ({
    text: moment === null ? '' : momentInTable(moment, timeZone),
    align: 'center',
  });
  return [
    { text: String(number), align: 'center' },
    { text: entry.code },
    { text: entry.procedureNameVi },
    { text: entry.applicantName },
    { text: [entry.address, entry.phone ?? ''].filter((part) => part !== '').join('; ') },
    { text: entry.agencyNameVi },
    at(entry.receivedAt),
    at(entry.dueAt),
    at(entry.returnedAt),
    { text: entry.resultWay },
    { text: '' },
  ];
}
