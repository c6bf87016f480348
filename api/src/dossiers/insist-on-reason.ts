import type { ReceiveDossier } from '@motcua/contracts/dossiers';
import { Refusal } from '../refusal.ts';

/** A receipt that is written down for another time than now says why: yesterday's post, a power cut. */
export function insistOnReason(wish: Pick<ReceiveDossier, 'receivedAt' | 'receivedAtReason'>): void {
  if (wish.receivedAt !== null && wish.receivedAtReason === '') throw new Refusal('late-entry-needs-reason');
}
