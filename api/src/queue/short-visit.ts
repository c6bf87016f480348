import type { DossierId, SectorCode, ShopId } from '@motcua/contracts/ids';
import type { TakeVisit } from '@motcua/contracts/queue';
import { findDossierOfCode } from '@motcua/db/queue/dossier-of-stop';
import { findShortPrefix } from '@motcua/db/shops/short-prefix';
import { shortPrefixOf } from '@motcua/rules/queue/short-prefix';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';

/**
 * What a number of the short queue has of its own: its letters, and the dossier it is about. A code that is not known here
 * is left out without a word, so that nobody learns from a number which codes exist.
 * @returns null for somebody who hands in
 */
export async function shortVisit(
  { db }: House,
  shopId: ShopId,
  { purpose, dossierCode }: TakeVisit,
  sectors: readonly SectorCode[],
): Promise<{ prefix: string; dossierId: DossierId | null } | null> {
  if (purpose === 'submit') return null;
  const { set, taken } = found(await findShortPrefix(db, shopId));
  return {
    prefix: shortPrefixOf(set, taken),
    dossierId:
      dossierCode === null ? null : await findDossierOfCode(db, { shopId, code: dossierCode, sectors }),
  };
}
