import type { StaffLanguage } from '@motcua/contracts/languages';

const locales: Record<StaffLanguage, string> = { vi: 'vi-VN', en: 'en-GB' };
const unknown = '–';

/** "82 %"; a share of nothing is a dash. */
export const percent = (share: number | null): string =>
  share === null ? unknown : `${Math.round(share * 100)} %`;

/** Minutes with one decimal, as the language writes it: "6,4". */
export const oneDecimal = (length: number | null, language: StaffLanguage): string =>
  length === null
    ? unknown
    : length.toLocaleString(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "1.240" in Vietnamese, "1,240" in English. */
export const count = (people: number, language: StaffLanguage): string =>
  people.toLocaleString(locales[language]);
