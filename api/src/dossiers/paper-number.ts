import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { findOutgoingNumber, giveOutgoingNumber } from '@motcua/db/dossiers/outgoing';
import { record } from '@motcua/db/journal/record';
import { inSnapshot, inTransaction } from '@motcua/db/transaction';
import type { DossierFacts } from '@motcua/forms/facts';
import { type OutgoingForm, outgoingLine } from '@motcua/forms/outgoing';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import type { House } from '../house.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/**
 * The number a paper bears. The first time somebody who may act makes it, it is given the next one of its shop, kind and
 * year, the year being that of the act it goes back to; made again it bears the same. Who only inspects hands nothing
 * out and uses up no number.
 * @param hands whether this clerk may hand the paper out
 * @returns null where it has none: a draft, or a paper that was only looked at
 */
export async function paperNumber(
  house: House,
  clerk: Clerk,
  {
    dossierId,
    shopId,
    form,
    hands,
  }: { dossierId: DossierId; shopId: ShopId; form: OutgoingForm; hands: boolean },
  { dossier, shop }: Pick<DossierFacts, 'dossier' | 'shop'>,
): Promise<number | null> {
  const line = outgoingLine(form, dossier.lines);
  if (line === null) return null;
  const paper = { dossierId, paper: form, sequence: line.sequence };
  const head = mayIn(clerk, shopId, 'dossier.read') !== 'clerk';
  const known = await inSnapshot(house.db, async (tx) => {
    await asDesk(tx, { shopId, agencyId: clerk.agencyId, head });
    return findOutgoingNumber(tx, paper);
  });
  if (known !== null || !hands) return known;
  const year = Number(dateOf(wallAt(line.at, shop.timeZone)).slice(0, 4));
  const given = await inTransaction(house.db, async (tx) => {
    const made = await giveOutgoingNumber(tx, shopId, year, paper);
    if (made.fresh)
      await record(tx, {
        name: 'dossier.paper-numbered',
        shopId,
        actor: actorOf(clerk),
        payload: { dossierId, code: dossier.code, paper: form, year, number: made.number },
      });
    return made;
  });
  if (given.fresh) house.nudge();
  return given.number;
}
