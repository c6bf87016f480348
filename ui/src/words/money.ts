import type { Fee } from '@motcua/contracts/catalogue';
import type { Language } from '@motcua/contracts/queue';

/** An amount in đồng: "8.000 đồng"; "8,000 VND". */
export function dongInWords(amountVnd: number, language: Language): string {
  const separator = language === 'vi' ? '.' : ',';
  const digits = String(Math.trunc(amountVnd)).replace(/\B(?=(\d{3})+$)/g, separator);
  return language === 'vi' ? `${digits} đồng` : `${digits} VND`;
}

/** A fee on one line: free, an amount, or that no amount is published: never a claim we cannot stand behind. */
export function feeInWords(fee: Fee, language: Language): string {
  if (fee.amountVnd === null) return language === 'vi' ? 'Chưa niêm yết mức phí' : 'Fee not published';
  if (fee.amountVnd === 0) return language === 'vi' ? 'Không thu phí' : 'Free of charge';
  return dongInWords(fee.amountVnd, language);
}
