import type { AgencyId } from '@motcua/contracts/ids';
import { isAgency } from '@motcua/db/dossiers/find-desks';
import { Refusal } from '../../refusal.ts';
import type { Acting } from '../act-on-dossier.ts';

export async function insistOnAgency({ tx }: Acting, agencyId: AgencyId): Promise<void> {
  if (!(await isAgency(tx, agencyId))) throw new Refusal('unknown-agency');
}
