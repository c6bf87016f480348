import type { SameWords, StaffCatalogues } from './catalogue.ts';
import { receiptEn } from './receipt.en.ts';
import { receiptVi } from './receipt.vi.ts';

export type ReceiptWords = SameWords<typeof receiptVi>;

/** The words of the receipt at the counter. */
export const receiptWords: StaffCatalogues<typeof receiptVi> = { vi: receiptVi, en: receiptEn };
