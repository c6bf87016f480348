/** A sheet of paper of an office: A5 for what a citizen takes home, A4 for what lies in a file, lying A4 for registers. */
export type PageSize = 'a5' | 'a4' | 'a4-lying';

/** A label and what stands behind it; an empty value leaves a dotted line to write on. */
export type Field = { label: string; value: string };

export type Cell = {
  text: string;
  /** How many columns and rows it spans. */
  across?: number;
  down?: number;
  align?: 'left' | 'center';
  strong?: boolean;
};

export type Signature = {
  title: string;
  /** "(Ký, ghi rõ họ tên)" */
  under: string;
  /** Printed below the place for the signature; empty where it is written by hand. */
  name: string;
};

/** A piece of a paper, from above to below. No markup is in any text: what people are called is only ever data. */
export type FormBlock =
  | {
      kind: 'head';
      /** The office above, the office itself, and the number of the paper. */
      upper: string;
      office: string;
      number: string;
      /** "Mỹ Xuyên, ngày 21 tháng 8 năm 2026" */
      placeAndDate: string;
    }
  | { kind: 'marks'; qr: string; bars: string; text: string }
  | { kind: 'title'; text: string; under: string }
  | { kind: 'to'; text: string }
  | { kind: 'paragraph'; text: string; strong?: boolean }
  /** A whole sentence, its first line moved in. */
  | { kind: 'prose'; text: string }
  | { kind: 'fields'; fields: readonly Field[] }
  | { kind: 'list'; mark: 'number' | 'dash'; items: readonly string[] }
  /** Dotted lines for a hand. */
  | { kind: 'lines'; count: number }
  | {
      kind: 'table';
      /** Shares of the width. */
      widths: readonly number[];
      head: readonly (readonly Cell[])[];
      rows: readonly (readonly Cell[])[];
    }
  | { kind: 'signatures'; signatures: readonly Signature[] }
  | { kind: 'note'; text: string };

/** One copy of a paper; two copies of the same differ in what stands in the corner. */
export type Sheet = { copy: string; blocks: readonly FormBlock[] };

/** A paper as screen, printer and PDF show it: all three are drawn from this and from nothing else. */
export type FormDocument = {
  /** Of the window and of the PDF's properties. Never a person's name. */
  title: string;
  page: PageSize;
  /** At the foot of every page: the dossier's code, and by which circular the form is. */
  foot: string;
  sheets: readonly Sheet[];
};
