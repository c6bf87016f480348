import type { DossierLateness } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import type { ClockRow } from '@motcua/db/dossiers/clocks';
import { findShares } from '@motcua/db/dossiers/overdue-shares';
import type { ShopCalendar } from './calendar-of.ts';
import type { ToldLateness } from './lateness-of.ts';
import { sharesPassed } from './shares-passed.ts';

type Around = {
  clocks: readonly ClockRow[];
  now: string;
  guest: AgencyId | null;
  /** Whether who asks may explain an agency's part. */
  explains: (agencyId: AgencyId) => boolean;
};

/**
 * A lateness with the part of each agency that passed its share, explained or not. An agency that is only asked sees its
 * own.
 */
export async function withShares(
  tx: Tx,
  { recordId, ...lateness }: ToldLateness,
  shop: ShopCalendar,
  { clocks, now, guest, explains }: Around,
): Promise<DossierLateness> {
  const explained = recordId === null ? [] : await findShares(tx, recordId);
  return {
    ...lateness,
    shares: sharesPassed(shop, clocks, now)
      .filter(({ agencyId }) => guest === null || agencyId === guest)
      .map((share) => {
        const why = explained.find(({ agencyId }) => agencyId === share.agencyId);
        const mayExplain = !lateness.closed && explains(share.agencyId);
        return {
          ...share,
          mayExplain,
          cause: why?.cause ?? null,
          fault: why?.fault ?? null,
          proof: why?.proof ?? null,
        };
      }),
  };
}
