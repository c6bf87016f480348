import { SectorCode } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import { findProcedures } from '@motcua/db/catalogue/find-procedures';
import { findOnlineSectors, type IntakeShop } from '@motcua/db/dossiers/intake';
import { choosePage } from '@motcua/portal/intake-page';
import type { House } from '../../house.ts';

/** So many procedures one page shows; who looks for more says more of the name. */
const most = 40;

/** The page of what may be sent to a shop: by words, by sector, or all its sectors. */
export async function chooseFor(
  house: House,
  shop: IntakeShop,
  asked: { q?: unknown; sector?: unknown },
  language: Language,
): Promise<ReturnType<typeof choosePage>> {
  const words = typeof asked.q === 'string' ? asked.q.trim().slice(0, 100) : '';
  const named = SectorCode.safeParse(asked.sector);
  const sector = named.success ? named.data : null;
  const sectors = await findOnlineSectors(house.db, shop.shopId);
  const search = { words, sector, onlineAt: shop.shopId, limit: most + 1, after: null };
  const found = words === '' && sector === null ? [] : await findProcedures(house.db, search);
  return choosePage(
    { shop, words, sector, sectors, procedures: found.slice(0, most), more: found.length > most },
    language,
  );
}
