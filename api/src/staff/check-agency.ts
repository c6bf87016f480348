import type { AgencyId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { isAgency } from '@motcua/db/staff/agencies';
import { Refusal } from '../refusal.ts';

/** An agency that is named must exist; nobody has to be sent by one. */
export async function checkAgency(tx: Tx, agencyId: AgencyId | null | undefined): Promise<void> {
  if (agencyId && !(await isAgency(tx, agencyId))) throw new Refusal('invalid-input');
}
