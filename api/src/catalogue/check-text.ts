import type { PublishProcedure } from '@motcua/contracts/catalogue';
import { findUnknownSectors } from '@motcua/db/catalogue/find-sectors';
import type { Tx } from '@motcua/db/connect';
import { Refusal } from '../refusal.ts';

/** The largest fee the catalogue can keep, in đồng; no procedure comes near it. */
const feeVndMax = 2_147_483_647;
/** No law in force is older than the state. */
const earliestDay = '1945-09-02';

/** What must be right about a version whatever procedure it belongs to. */
export async function checkText(tx: Tx, text: PublishProcedure): Promise<void> {
  if ((text.fee.amountVnd ?? 0) > feeVndMax || text.validFrom < earliestDay)
    throw new Refusal('invalid-input');
  const unknown = await findUnknownSectors(tx, [text.sector]);
  if (unknown.length > 0) throw new Refusal('unknown-sector');
}
