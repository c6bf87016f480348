import type { DossierFacts } from './facts.ts';
import type { FormBlock } from './form.ts';
import { dayOnPaper } from './moments.ts';
import { officeOfShop } from './office-of-shop.ts';

/**
 * The two columns at the top of every paper. The number is written by the office's own clerk of letters: the house gives
 * none.
 * @param agency who writes, where that is not the shop itself
 */
export function headOf(
  { shop, madeAt }: Pick<DossierFacts, 'shop' | 'madeAt'>,
  symbol: string,
  agency?: string,
): FormBlock {
  const office = officeOfShop(shop.nameVi);
  return {
    kind: 'head',
    upper: office.upper,
    office: agency ?? office.name,
    number: symbol === '' ? '' : `Số: ............/${symbol}`,
    placeAndDate: `${office.place === '' ? '....................' : office.place}, ${dayOnPaper(madeAt, shop.timeZone)}`,
  };
}
