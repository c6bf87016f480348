import type { Fee } from '@motcua/contracts/catalogue';
import type { Language } from '@motcua/contracts/languages';

/** An amount in đồng: "8.000 đồng"; "8,000 VND". */
export function dongInWords(amountVnd: number, language: Language): string {
  const separator = language === 'en' ? ',' : '.';
  const digits = String(Math.trunc(amountVnd)).replace(/\B(?=(\d{3})+$)/g, separator);
  return `${digits} ${currency[language]}`;
}

/** A fee on one line: free, an amount, or that no amount is published: never a claim we cannot stand behind. */
export function feeInWords(fee: Fee, language: Language): string {
  if (fee.amountVnd === null) return notPublished[language];
  if (fee.amountVnd === 0) return free[language];
  return dongInWords(fee.amountVnd, language);
}

const currency: Record<Language, string> = { vi: 'đồng', km: 'ដុង', en: 'VND' };

const notPublished: Record<Language, string> = {
  vi: 'Chưa niêm yết mức phí',
  km: 'មិនទាន់បិទផ្សាយថ្លៃសេវា',
  en: 'Fee not published',
};

const free: Record<Language, string> = { vi: 'Không thu phí', km: 'មិនគិតថ្លៃ', en: 'Free of charge' };
