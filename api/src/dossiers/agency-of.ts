import type { AgencyId } from '@motcua/contracts/ids';
import { Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';

/** The agency whose desk this clerk sits at: dossiers are received for it. Who has none cannot receive any. */
export function agencyOf(clerk: Clerk): AgencyId {
  if (clerk.agencyId === null) throw new Refusal('no-agency');
  return clerk.agencyId;
}
