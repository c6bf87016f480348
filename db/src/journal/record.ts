import type { ShopId } from '@motcua/contracts/ids';
import type { JournalActor, JournalName, JournalPayload, JournalReason } from '@motcua/contracts/journal';
import type { Tx } from '../connect.ts';
import { journal } from './tables.ts';

export type Entry<Name extends JournalName> = {
  name: Name;
  shopId: ShopId | null;
  actor: JournalActor;
  reason?: JournalReason;
  payload: JournalPayload<Name>;
};

/** Writes one line of the diary, in the transaction of the act itself. Nobody has to remember to tell anybody. */
export async function record<Name extends JournalName>(tx: Tx, entry: Entry<Name>): Promise<void> {
  await tx.insert(journal).values({
    name: entry.name,
    shopId: entry.shopId,
    actorKind: entry.actor.kind,
    actorId: 'id' in entry.actor ? entry.actor.id : null,
    reason: entry.reason ?? null,
    payload: entry.payload,
  });
}
