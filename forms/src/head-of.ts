import { officeOfShop } from '@motcua/rules/dossiers/office-of-shop';
import type { DossierFacts } from './facts.ts';
import type { FormBlock } from './form.ts';
import { dayOnPaper } from './moments.ts';
import { symbolOf } from './symbol-of.ts';

const byHand = '....................';

/**
 * The two columns at the top of every paper. What the shop has set stands there; what it has not is read from its name,
 * and what the name does not say is left to the hand.
 * @param symbol what stands behind the number; empty for a paper without one
 * @param agency who writes, where that is not the shop itself
 */
export function headOf(
  { shop, madeAt, number }: Pick<DossierFacts, 'shop' | 'madeAt'> & Partial<Pick<DossierFacts, 'number'>>,
  symbol: string,
  agency?: string,
): FormBlock {
  const office = officeOfShop(shop.nameVi);
  const given = number == null ? '............' : String(number).padStart(2, '0');
  return {
    kind: 'head',
    upper: shop.bodyVi || office.upper || byHand,
    office: agency ?? office.name,
    number: symbol === '' ? '' : `Số: ${given}/${symbolOf(symbol, shop.nameVi)}`,
    placeAndDate: `${shop.placeVi || office.place || byHand}, ${dayOnPaper(madeAt, shop.timeZone)}`,
  };
}
